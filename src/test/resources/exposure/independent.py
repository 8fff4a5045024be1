#!/usr/bin/python3
"""Independent computation of the exposure method (version 1).
usage: independent.py [-v] [FOLDER ANSWER]
Reads the starter data, or zones, villages, dwellings, farmland and districts of FOLDER, and writes independent.json, or
ANSWER; prints a table and diagnostics. /usr/bin/python3, shapely 1.8, pyproj."""
import json, math, os, sys
from collections import defaultdict
from fractions import Fraction
from shapely.geometry import shape
from shapely.ops import transform, unary_union, polygonize
from shapely.strtree import STRtree
from pyproj import Transformer

PLACES = [a for a in sys.argv[1:] if not a.startswith('-')]
DATA = PLACES[0] if PLACES else os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../main/resources/starter')
OUT = PLACES[1] if PLACES else os.path.join(os.path.dirname(os.path.abspath(__file__)), 'independent.json')
T = Transformer.from_crs('EPSG:4326', 'EPSG:32643', always_xy=True).transform
STRICT = ['ACQUIRED', 'PARTIAL', 'UNDECIDED', 'INTEGRATED', 'RETAINED']
EST = {'low': STRICT[:1], 'central': STRICT[:2], 'high': STRICT[:3]}
EDGE = 1e-6        # m: a representative point this close to a zone is on its edge (only rounding of doubles)
HA_NOISE = 1e-10   # ha = 1e-6 m2: land below this is rounding of doubles, not land


def load(name):
    fs = json.load(open('%s/%s.geojson' % (DATA, name)))['features']
    out = []
    for f in fs:
        g = transform(T, shape(f['geometry']))
        if not g.is_valid:
            print('INVALID geometry in', name, f['properties'])
        out.append((f['properties'], g))
    return out


zones, villages, dwellings, farmland, districts = map(
    load, ['zones', 'villages', 'dwellings', 'farmland', 'districts'])
for p, _ in zones:
    assert p['disposition'] in STRICT
districts.sort(key=lambda d: d[0]['code'])
zphase = [(int(p['phase_start']), int(p['phase_end'])) for p, _ in zones]
zdisp = [p['disposition'] for p, _ in zones]
zgeom = [g for _, g in zones]
DIAG = defaultdict(list)


def ha(g):
    return g.area / 1e4


def rep_point(g):
    if g.geom_type == 'Point':
        return g
    c = g.centroid
    if g.intersects(c):
        return c
    DIAG['centroid_outside'].append(1)
    return g.representative_point()


def holds(g, pt):
    return g.intersects(pt) or g.distance(pt) <= EDGE


def rounded(x, est):
    if est == 'low':
        return math.floor(x)
    if est == 'central':
        return math.floor(x + Fraction(1, 2))
    return math.ceil(x)


def severity(persons, hh, total_hh, share, pop, prod_positive, any_area, method):
    half = (2 * hh >= total_hh) if method == 'DWELLINGS' else (2 * persons >= pop)
    if persons >= 200 and half:
        return 'SEVERE'
    if persons >= 200 or (share >= 0.10 and pop >= 200):
        return 'SIGNIFICANT'
    if persons >= 1 or share >= 0.10:
        return 'MODERATE'
    if prod_positive:
        return 'MINOR'
    return 'INFO' if any_area else 'NONE'


# ---- dwellings: for each estimate None or the phase that counts it ------------------------------------------------
tree = STRtree(zgeom)
zindex = {id(g): i for i, g in enumerate(zgeom)}
by_village = defaultdict(list)
for p, g in dwellings:
    pt = rep_point(g)
    near = sorted(zindex[id(z)] for z in tree.query(g.buffer(1)))
    holders = [i for i in near if holds(zgeom[i], pt)]
    for i in near:
        bd = zgeom[i].boundary.distance(pt)
        if bd < 1e-3:
            DIAG['point_near_zone_edge'].append((p['id'], zones[i][0]['code'], bd))
    is_point = g.geom_type == 'Point'
    share_area = []
    if not is_point:
        for i in near:
            a = g.intersection(zgeom[i]).area
            # interiors of two valid polygons share a two-dimensional part <=> positive area (no coordinates computed)
            pred = zgeom[i].relate(g)[0] == '2'
            if pred != (a > 0):
                DIAG['predicate_vs_area'].append((p['id'], zones[i][0]['code'], a))
            if 0 < a < 1e-3:
                DIAG['tiny_zone_intersection'].append((p['id'], zones[i][0]['code'], zdisp[i], a))
            if pred:
                share_area.append(i)
    counted = {}
    for est, disps in EST.items():
        h = [i for i in holders if zdisp[i] in disps]
        counting = h
        union_local = unary_union([zgeom[i] for i in near if zdisp[i] in disps]) if near else None
        if union_local is not None and not union_local.is_empty:
            if holds(union_local, pt) != bool(h):
                DIAG['point_in_union_but_no_zone'].append((p['id'], est))
        if not is_point:
            inter = 0.0 if union_local is None else g.intersection(union_local).area
            if 0 < inter < 1e-3:
                DIAG['tiny_union_intersection'].append((p['id'], est, inter))
            if est == 'low':
                frac = inter / g.area
                if h and abs(frac - 0.5) <= 0.5e-6:
                    DIAG['near_half'].append((p['id'], frac))
                if h:
                    DIAG['half_gap'].append(abs(frac - .5))
                    if frac < 0.5:
                        DIAG['low_point_in_but_below_half'].append((p['id'], frac))
                elif frac >= 0.5:
                    DIAG['low_half_but_point_out'].append((p['id'], frac))
                if abs(frac - 0.5) <= 0.5e-6:
                    DIAG['near_half_any'].append((p['id'], frac))
                if inter < 0.5 * g.area:
                    counting = []
            if est == 'high':
                counting = [i for i in share_area if zdisp[i] in disps]
                if bool(counting) != (inter > 0):
                    DIAG['high_predicate_vs_union_area'].append((p['id'], inter))
        counted[est] = min((zphase[i] for i in counting), default=None)
    if counted['low'] and not counted['central'] or counted['central'] and not counted['high']:
        DIAG['not_monotone'].append(p['id'])
    d = [q['code'] for q, dg in districts if dg.intersects(pt)]
    if len(d) > 1:
        DIAG['several_districts'].append((p['id'], d))
    for q, dg in districts:
        if dg.boundary.distance(pt) < 1e-3:
            DIAG['point_near_district_edge'].append((p['id'], q['code']))
    by_village[p['village']].append((int(p['households']), counted, d[0] if d else 'OUTSIDE', g, pt, p['id']))

# ---- villages ----------------------------------------------------------------------------------------------------
result = {'villages': {}, 'districts': {}, 'city': {}}
tot = defaultdict(lambda: {e: [0, 0, Fraction(0)] for e in EST})
for p, vg in villages:
    kato, slug, pop = p['kato'], p['slug'], int(p['population'])
    dw = by_village[kato]
    H = sum(x[0] for x in dw)
    assert dw, 'AREAL village: not in this data'
    # hectares by strictest disposition
    hit = sorted(i for i in (zindex[id(z)] for z in tree.query(vg)) if zgeom[i].intersects(vg))
    rest, hect = vg, {}
    for d in STRICT:
        u = unary_union([zgeom[i] for i in hit if zdisp[i] == d])
        hect[d] = ha(rest.intersection(u))
        rest = rest.difference(u)
    outside = ha(rest)
    err = abs(sum(hect.values()) + outside - ha(vg)) / ha(vg)
    assert err < 1e-9, err
    # second way, for checking only: the faces of the arrangement of all lines
    faces = defaultdict(float)
    for f in polygonize(unary_union([vg.boundary] + [zgeom[i].boundary.intersection(vg.buffer(10)) for i in hit])):
        q = f.representative_point()
        if vg.contains(q):
            ds = {zdisp[i] for i in hit if zgeom[i].contains(q)}
            faces[next((d for d in STRICT if d in ds), 'OUT')] += ha(f)
    for d in STRICT + ['OUT']:
        if abs(faces[d] - hect.get(d, outside)) > 1e-6:
            DIAG['hectares_two_ways_differ'].append((slug, d, faces[d], hect.get(d, outside)))
    # productive land: union of the village's fields
    fields = [g for q, g in farmland if q['village'] == kato]
    land = unary_union(fields)
    land_ha = ha(land)
    DIAG['farm'].append((slug, len(fields), sum(map(ha, fields)), land_ha))
    lz = sorted(i for i in (zindex[id(z)] for z in tree.query(land)) if zgeom[i].intersects(land))
    # persons
    v = {'kato': kato, 'population': pop, 'dwellingsTotal': len(dw), 'householdsTotal': H,
         'areaHectares': round(ha(vg), 6), 'outsideHectares': round(outside, 6),
         'hectares': {d: round(hect[d], 6) for d in STRICT}, 'productiveHectares': round(land_ha, 6),
         'estimates': {}, 'phases': []}
    phases = {}
    for est, disps in EST.items():
        got = [x for x in dw if x[1][est]]
        hh = sum(x[0] for x in got)
        exact = Fraction(pop * hh, H)
        persons = min(pop, rounded(exact, est))
        u = unary_union([zgeom[i] for i in lz if zdisp[i] in disps])
        prod = ha(land.intersection(u))
        share = prod / land_ha if land_ha > 0 else 0.0
        prod_sum = sum(ha(f.intersection(u)) for f in fields)
        DIAG['share_two_ways'].append((slug, est, share, prod_sum / sum(map(ha, fields)) if fields else 0.0))
        if 0 < prod < 1e-6:
            DIAG['tiny_prod'].append((slug, est, prod))
        village_area_in_union = sum(hect[d] for d in disps)
        if 0 < village_area_in_union < 1e-6:
            DIAG['tiny_village_area'].append((slug, est, village_area_in_union))
        sev = severity(persons, hh, H, share, pop, prod > HA_NOISE, village_area_in_union > HA_NOISE, 'DWELLINGS')
        DIAG['margins'].append((slug, est, float(exact), persons, hh / H, share, sev))
        v['estimates'][est] = {'dwellings': len(got), 'households': hh, 'persons': persons,
                               'productiveHectares': round(prod, 6), 'productiveShare': round(share, 6), 'severity': sev}
        # phases
        by_ph = defaultdict(lambda: [0, 0])
        for x in got:
            by_ph[x[1][est]][0] += 1
            by_ph[x[1][est]][1] += x[0]
        left, used = land, 0.0
        for ph in sorted(set(zphase)):
            zu = unary_union([zgeom[i] for i in lz if zdisp[i] in disps and zphase[i] == ph])
            a = ha(left.intersection(zu))
            left = left.difference(zu)
            if a <= HA_NOISE:
                if a > 0:
                    DIAG['tiny_phase_land'].append((slug, est, ph, a))
                a = 0.0
            used += a
            n, h = by_ph.pop(ph, (0, 0))
            if n or a > 0:
                phases.setdefault(ph, {})[est] = {
                    'dwellings': n, 'households': h, 'persons': min(pop, rounded(Fraction(pop * h, H), est)),
                    'productiveHectares': round(a, 6)}
        assert not by_ph and abs(used - prod) < 1e-6, (slug, est, used, prod)
        # totals
        for h, counted, dist, *_ in got:
            for key in (dist, 'CITY'):
                t = tot[key][est]
                t[0] += 1
                t[1] += h
                t[2] += Fraction(pop * h, H)
    zero = {'dwellings': 0, 'households': 0, 'persons': 0, 'productiveHectares': 0.0}
    for ph in sorted(phases):
        v['phases'].append({'start': ph[0], 'end': ph[1], **{e: phases[ph].get(e, dict(zero)) for e in EST}})
    for est in EST:
        for k in ('dwellings', 'households'):
            assert sum(x[est][k] for x in v['phases']) == v['estimates'][est][k]
    e = v['estimates']
    for k in ('dwellings', 'households', 'persons', 'productiveHectares', 'productiveShare'):
        assert 0 <= e['low'][k] <= e['central'][k] <= e['high'][k]
    assert e['high']['dwellings'] <= len(dw) and e['high']['persons'] <= pop
    result['villages'][slug] = v
    # (c)
    for h, counted, dist, g, pt, i in dw:
        if not vg.covers(g):
            DIAG['dwelling_not_in_village'].append((slug, i, g.difference(vg).area, vg.intersects(pt)))


def total(key):
    return {e: {'dwellings': t[0], 'households': t[1], 'persons': rounded(t[2], e)} for e, t in tot[key].items()}


for c in [q['code'] for q, _ in districts] + ['OUTSIDE']:
    result['districts'][c] = total(c)
result['city'] = total('CITY')
json.dump(result, open(OUT, 'w'), indent=1, ensure_ascii=False)

# ---- report ------------------------------------------------------------------------------------------------------
for s, v in result['villages'].items():
    print('%-12s N=%d dw=%d hh=%d area=%.4f out=%.4f %s prod=%.4f' % (
        s, v['population'], v['dwellingsTotal'], v['householdsTotal'], v['areaHectares'], v['outsideHectares'],
        {d: round(x, 4) for d, x in v['hectares'].items() if x}, v['productiveHectares']))
    for e, x in v['estimates'].items():
        print('    %-8s %5d dw %5d hh %5d p  %12.6f ha %.6f %s' % (
            e, x['dwellings'], x['households'], x['persons'], x['productiveHectares'], x['productiveShare'], x['severity']))
for k in list(result['districts']):
    print(k, result['districts'][k])
print('CITY', result['city'])
if '-v' in sys.argv:
    gaps = DIAG.pop('half_gap')
    print('closest to 50 % among dwellings whose point is in the low union:', sorted(gaps)[:5])
    for k, x in DIAG.items():
        print('--', k, len(x))
        for y in x[:60]:
            print('     ', y)
    names = ['centroid_outside', 'point_near_zone_edge', 'predicate_vs_area', 'tiny_zone_intersection', 'tiny_union_intersection',
             'point_in_union_but_no_zone', 'near_half', 'near_half_any', 'high_predicate_vs_union_area', 'not_monotone', 'several_districts',
             'point_near_district_edge', 'hectares_two_ways_differ', 'tiny_prod', 'tiny_village_area', 'tiny_phase_land',
             'dwelling_not_in_village']
    print('zero:', [n for n in names if not DIAG.get(n)])
