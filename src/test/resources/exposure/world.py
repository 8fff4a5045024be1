#!/usr/bin/python3
"""A made-up city for trying the import: zones with corridors over them, villages, dwellings, fields; WGS 84 GeoJSON.
usage: world.py OUTDIR ZONES_PER_SIDE CORRIDORS VILLAGES DWELLINGS SEED [POINTS_PER_EDGE]
/usr/bin/python3, pyproj. Districts are those of the starter data and are copied beside the rest."""
import json, math, os, random, shutil, sys
from pyproj import Transformer

out, side, corridors, nv, nd, seed = sys.argv[1], *map(int, sys.argv[2:7])
steps = int(sys.argv[7]) if len(sys.argv) > 7 else 8
os.makedirs(out, exist_ok=True)
r = random.Random(seed)
T = Transformer.from_crs('EPSG:32643', 'EPSG:4326', always_xy=True).transform
EAST, NORTH, WIDTH = 650000.0, 4800000.0, 40000.0
DISPOSITIONS = ['RETAINED', 'INTEGRATED', 'UNDECIDED', 'PARTIAL', 'ACQUIRED']
USES = ['RESIDENTIAL', 'BUSINESS', 'EDUCATION', 'HEALTH', 'INDUSTRY', 'LOGISTICS', 'TOURISM', 'RECREATION', 'GREEN_SPACE']
PHASES = [(2026, 2030), (2031, 2035), (2031, 2040), (2041, 2050)]
DISTRICTS = ['GATE', 'GOLDEN', 'GROWING', 'GREEN']


def lonlat(ring):
    return [[round(c, 7) for c in T(EAST + x, NORTH + y)] for x, y in ring]


def polygon(ring):
    return {'type': 'Polygon', 'coordinates': [lonlat(ring + ring[:1])]}


def write(name, features):
    with open('%s/%s.geojson' % (out, name), 'w') as f:
        f.write('{"type":"FeatureCollection","features":[\n')
        f.write(',\n'.join(json.dumps({'type': 'Feature', 'properties': p, 'geometry': g}, ensure_ascii=False,
                                      separators=(',', ':')) for p, g in features))
        f.write('\n]}\n')


cell = WIDTH / side
node = {(i, j): (i * cell + (r.uniform(-.25, .25) * cell if 0 < i < side else 0),
                 j * cell + (r.uniform(-.25, .25) * cell if 0 < j < side else 0))
        for i in range(side + 1) for j in range(side + 1)}
edges = {}


def edge(a, b):
    k = (a, b) if a < b else (b, a)
    if k not in edges:
        (x0, y0), (x1, y1) = node[k[0]], node[k[1]]
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny, phase = -(y1 - y0) / length, (x1 - x0) / length, r.uniform(0, math.tau)
        edges[k] = [(x0 + (x1 - x0) * s + nx * d, y0 + (y1 - y0) * s + ny * d) for s in (t / steps for t in range(1, steps))
                    for d in [cell * .04 * math.sin(math.pi * s) * math.sin(3 * math.tau * s + phase)]]
    return edges[k] if a < b else edges[k][::-1]


def zone(code, district, geometry):
    start, end = r.choice(PHASES)
    p = {'code': code, 'land_use': 'TRANSPORT' if district is None else r.choice(USES),
         'disposition': r.choice(DISPOSITIONS), 'phase_start': start, 'phase_end': end, 'geometry_basis': 'PUBLISHED'}
    if district is not None:
        p['district'] = district
    return p, geometry


zones = []
for i in range(side):
    for j in range(side):
        ring = []
        corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
        for k in range(4):
            a, b = corners[k], corners[(k + 1) % 4]
            ring += [node[a]] + edge(a, b)
        zones.append(zone('Z-%05d' % len(zones), DISTRICTS[(2 * i // side) + 2 * (2 * j // side)], polygon(ring)))
for c in range(corridors):
    x, y, a, length, half = r.uniform(0, WIDTH), r.uniform(0, WIDTH), r.uniform(0, math.tau), r.uniform(2000, 15000), r.uniform(20, 120)
    dx, dy = math.cos(a), math.sin(a)
    ring = [(x - dy * half, y + dx * half), (x - dy * half + dx * length, y + dx * half + dy * length),
            (x + dy * half + dx * length, y - dx * half + dy * length), (x + dy * half, y - dx * half)]
    p, g = zone('C-%04d' % c, None, polygon(ring[::-1]))
    p['disposition'] = r.choice(['ACQUIRED', 'PARTIAL'])
    zones.append((p, g))
write('zones', zones)

villages, dwellings, fields, place = [], [], [], []
for v in range(1, nv + 1):
    cx, cy, radius = r.uniform(2000, WIDTH - 2000), r.uniform(2000, WIDTH - 2000), r.uniform(400, 1500)
    waves = [(r.uniform(0, .12), r.uniform(0, math.tau), k) for k in range(2, 9)]
    ring = []
    for t in range(120):
        a = math.tau * t / 120
        rr = radius * (1 + sum(h * math.sin(k * a + q) for h, q, k in waves))
        ring.append((cx + rr * math.cos(a), cy + rr * math.sin(a)))
    kato = '%09d' % (900000000 + v)
    place.append((cx, cy, radius, kato))
    name = 'Ауыл %d' % v
    villages.append(({'kato': kato, 'slug': 'village-%d' % v, 'name_kk': name, 'name_ru': 'Посёлок %d' % v, 'name_en': 'Village %d' % v,
                      'name_kk_latn': 'Auyl %d' % v, 'former_district_kk': 'Іле ауданы', 'former_district_ru': 'Илийский район',
                      'former_district_en': 'Ili district', 'population': r.randint(150, 9000), 'population_basis': 'ESTIMATED',
                      'population_year': 2025, 'geometry_basis': 'ESTIMATED'}, polygon(ring)))
    for f in range(r.randint(1, 4)):
        fx, fy, w, h = cx + r.uniform(-3, 3) * radius, cy + r.uniform(-3, 3) * radius, r.uniform(200, 1200), r.uniform(200, 1200)
        fields.append(({'village': kato, 'use': r.choice(['ARABLE', 'IRRIGATED_ARABLE', 'PASTURE']), 'geometry_basis': 'ESTIMATED'},
                       polygon([(fx, fy), (fx + w, fy), (fx + w, fy + h), (fx, fy + h)])))
for d in range(1, nd + 1):
    cx, cy, radius, kato = place[d - 1] if d <= nv else r.choice(place)
    a, s, th = r.uniform(0, math.tau), radius * .7 * math.sqrt(r.random()), r.uniform(0, math.pi)
    x, y, w, h = cx + s * math.cos(a), cy + s * math.sin(a), r.uniform(4, 9), r.uniform(4, 8)
    c, n = math.cos(th), math.sin(th)
    ring = [(x + p * w * c - q * h * n, y + p * w * n + q * h * c) for p, q in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    geometry = polygon(ring) if d % 50 else {'type': 'Point', 'coordinates': lonlat([(x, y)])[0]}
    dwellings.append(({'id': d, 'village': kato, 'households': r.randint(1, 7), 'geometry_basis': 'ESTIMATED'}, geometry))
write('villages', villages)
write('dwellings', dwellings)
write('farmland', fields)
here = os.path.dirname(os.path.abspath(__file__))
shutil.copy(here + '/../../../main/resources/starter/districts.geojson', out)
