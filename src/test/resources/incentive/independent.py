#!/usr/bin/python3
"""Independent computation of the incentives, written from the text of the law (tax-law.md of the project).
usage: independent.py cases.json > answers.json
       independent.py --check    (sums of the legal reference, sums worked out by hand, answers.json up to date)
Python 3 with nothing else. Every amount is an exact fraction until its line is rounded, so no order of operations and no
number of digits can move a figure. Shares nothing with the Java engine, nor with legislation/*.yaml."""
import calendar
import json
import os
import sys
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction as F

getcontext().prec = 50

# ---- the law: number, article (T1 = Tax Code 214-VIII, CL = Constitutional Law 286-VIII, E1 = Entrepreneurial Code) ----
MCI = F(4325)                                       # 2026; later years: last known value
CIT_RATE = {'GENERAL': '0.20', 'FARM': '0.03',      # T1 357(2) item 5; item 1
            'FARM_COOPERATIVE': '0.06', 'BANKING_CASINO': '0.25'}   # T1 357(2)
LOSS_YEARS = 10                                     # T1 339(1)
DEPRECIATION = {'BUILDINGS': '0.10', 'MACHINES': '0.25', 'COMPUTERS': '0.40', 'OTHER': '0.15'}     # T1 280(2)
VAT = F('0.16')                                     # T1 503
SOCIAL, SOCIAL_FARM, SOCIAL_FLOOR = F('0.06'), F('0.018'), 14 * MCI     # T1 557(1), 557(2)(3), 556(3)
PROPERTY = {'GENERAL': '0.015', 'SMALL': '0.005', 'SOCIAL': '0.001'}    # T1 592(1)-(5)
FARM_CUT = F('0.70')                                # T1 593(1)
LAND = {'ALMATY': '28.95', 'ASTANA': '19.30', 'KONAEV': '9.17', 'CITY_OF_REGIONAL_SIGNIFICANCE': '6.75',
        'CITY_OF_DISTRICT_SIGNIFICANCE': '5.79', 'SETTLEMENT': '0.96', 'VILLAGE': '0.48',   # T1 577, tenge per m2
        'SOIL_0': '48.25', 'SOIL_10': '482.5', 'SOIL_20': '1084.66', 'SOIL_30': '1592.25', 'SOIL_40': '2074.75',
        'SOIL_47': '2340.22', 'SOIL_50': '2582.34', 'SOIL_60': '3136.25', 'SOIL_100': '5693.5',
        'SOIL_ABOVE_100': '5790'}                   # T1 578(1), tenge per hectare
INDUSTRIAL_LEAST = F('-0.30')                       # T1 579(2)
FUEL_OR_CASINO, UNUSED, UNUSED_FARM = 10, 10, 40    # T1 581, 622(9)(10)
GRAVEL = {2027: 20, 2028: 40}                       # CL 86(3); 60 from 2029
DIVIDEND_LOW, DIVIDEND_HIGH, LOW_TAX = F('0.05'), F('0.15'), F('0.20')  # T1 363 item 3, 682(1) items 5, 6
DIVIDEND_LIMIT, LARGE_SHARE = 230000 * MCI, F('0.25')
CATEGORY_A, CATEGORY_A_SPECIAL, CATEGORY_B = 3000000 * MCI, 1000000 * MCI, 14500000 * MCI  # SZ-13
CATEGORY_YEARS = {'A': 7, 'B': 15, 'C': 25}         # T1 735(10)
NO_CATEGORY_UP_TO = date(2024, 1, 1)                # T1 735(10): contracts made after it are limited
STABILITY_YEARS = 10                                # T1 735(12)
LAST_ZONE_CONTRACT = date(2026, 12, 31)             # CL 80(1)
OUTSIDE_EARLIEST, OUTSIDE_LATEST = date(2027, 7, 1), date(2027, 9, 1)   # CL 80(3), correction C-5
BAN_ADOPTED, BAN_SURE = date(2026, 5, 8), date(2026, 7, 1)              # CL 81(1): the law's date; surely in force
CITY_ZONE_END = date(2077, 1, 1)                    # CL 45(1): 50 years from 2027-01-01
OTHER_INCOME_SHARE = F('0.10')                      # CL 44(7)
LEAST_SUM = {'TOURISM': 200000, 'FOOD_LIGHT_INDUSTRY': 1000000, 'NEW_PRODUCTION': 2000000, 'EXPANSION': 5000000,
             'HOTEL': 1000000}                      # E1 283-1(1), MCI
LEAST_OBLIGATIONS = 75000000                        # E1 283-2, MCI
DUTY_FREE_YEARS = 5                                 # E1 283-3: simplified contract
PENALTY, PENALTY_YEAR = F('1.25'), 365              # T1 5 item 2
REPORT_DAYS = 30                                    # T1 735(3)

CONDITIONS = ['PARTICIPANT', 'REGISTERED_IN_ZONE', 'NO_UNITS_OUTSIDE', 'PRIORITY_ACTIVITY']         # T1 734(1)
ZONE_EXCLUSIONS = ['SUBSOIL_USE', 'EXCISABLE_GOODS', 'SPECIAL_TAX_REGIME', 'INVESTMENT_AGREEMENT', 'GAMBLING',
                   'ASTANA_HUB', 'AIFC']                                                            # T1 734(3)
LICENCE_EXCLUSIONS = ['SHIFTS_TAX_TO_RELATED', 'MOVED_FROM_KAZAKHSTAN', 'HOLDING_INCOME', 'FOREIGN_INTANGIBLES',
                      'RESALE_OUTSIDE', 'OTHER_STOP_SET',                                           # CL 44(3)
                      'DRUGS_TRADE', 'EXCISABLE_MAKING_OR_WHOLESALE', 'LOTTERY', 'RADIOACTIVE']     # CL 44(10)
AGREEMENT_EXCLUSIONS = ['ZONE_COMPANY', 'ALCOHOL_TOBACCO', 'PUBLIC_PRIVATE_PARTNERSHIP', 'STATE_SHARE', 'ASTANA_HUB',
                        'AIFC', 'SPECIAL_TAX_REGIME', 'FORBIDDEN_ACTIVITY']             # E1 283-1(4)(5)
OBLIGATION_EXCLUSIONS = ['EXCISABLE_GOODS', 'SPECIAL_TAX_REGIME']                       # E1 283-2
LINES = ['CIT', 'PROPERTY', 'LAND', 'LAND_FEE', 'SOCIAL', 'DUTY', 'DIVIDENDS', 'VAT']
PREFERENCES = ['CIT', 'PROPERTY', 'LAND', 'LAND_FEE']
READINGS = {'O-1': 'OUTSIDE', 'O-2': 'LAST_WITH_RELIEF', 'O-3': 'DATES', 'O-4': 'BY_DATE', 'O-5': 'SEPARATE',
            'O-6': 'ALL_PRIORITY', 'O-7': 'CATEGORY_A', 'O-8': 'NOT_LIMITED', 'O-9': 'UNKNOWN', 'O-10': 'EXCESS_TAXED',
            'O-11': 'FORBIDDEN', 'O-12': 'NO', 'O-13': 'BINDS', 'O-14': 'FLOOR', 'O-15': 'REFUSED', 'O-16': 'PER_YEAR',
            'O-17': 'MOVED'}
NEVER = (date.max, date.min)


# ---- reading a case ----
def num(value):
    return F(str(value))


def day(text):
    return date.fromisoformat(text) if text else None


def percent(value):
    return num(value) / 100


def plus_years(start, years):
    last = calendar.monthrange(start.year + years, start.month)[1]
    return date(start.year + years, start.month, min(start.day, last))


def rounded(amount):
    """Half up, away from zero, to 0.01."""
    cents = abs(amount) * 100
    whole = cents.numerator // cents.denominator
    whole += 1 if cents - whole >= F(1, 2) else 0
    return F(whole if amount >= 0 else -whole, 100)


def shown(amount, digits=2):
    exact = Decimal(amount.numerator) / Decimal(amount.denominator)
    return format(exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP), 'f')


def days_in(year):
    return 366 if calendar.isleap(year) else 365


class Case:
    def __init__(self, doc):
        self.doc = doc
        self.readings = {**READINGS, **doc.get('readings', {})}
        self.project = doc.get('project', {})
        self.regime = doc.get('regime') or next(
            (regime for block, regime in (('contract', 'SEZ_735'), ('agreement', 'GRANDFATHERED_AGREEMENT'),
                                          ('licence', 'ALATAU_LICENCE')) if block in doc), 'STANDARD')
        self.growth = doc.get('growth', {})
        self.listed = {entry['year']: entry for entry in doc.get('years', [])}
        self.breach = doc.get('breach')
        self.category = None
        self.windows, self.reductions = {}, {}
        self.whole_end = None           # end of the relief as if the city stayed in the zone
        self.verdict, self.failed = standing(self)
        if self.verdict != 'NOT_ELIGIBLE':
            RELIEFS[self.regime](self)
        horizon = doc.get('horizon', {})
        self.first = horizon.get('first') or self.default_first()
        self.count = horizon.get('years') or self.default_years()
        self.years = range(self.first, self.first + self.count)

    def reads(self, question, reading):
        return self.readings[question] == reading

    def default_first(self):
        own = {'SEZ_735': ('contract', 'signed'), 'GRANDFATHERED_AGREEMENT': ('agreement', 'signed'),
               'ALATAU_LICENCE': ('licence', 'issued')}.get(self.regime)
        return max(2026, day(self.doc[own[0]][own[1]]).year) if own else 2026

    def default_years(self):
        if self.whole_end is None:
            return 10
        return max(1, min(30, self.whole_end.year - self.first + 1))

    def grown(self, year, kind):
        return (1 + percent(self.growth.get(kind, 0))) ** (year - self.first)

    def series(self, field, year, kind):
        """Sum of a year; listed ones do not grow."""
        if field in self.listed.get(year, {}):
            return num(self.listed[year][field])
        return num(self.doc.get('yearly', {}).get(field, 0)) * self.grown(year, kind)

    def window(self, line):
        return self.windows.get(line, NEVER)

    def reduction(self, line):
        return self.reductions.get(line, F(1))

    def term_end(self, start, years):
        """Last day with relief of a term of years (O-2)."""
        end = plus_years(start, years)
        return end if self.reads('O-2', 'LAST_WITH_RELIEF') else end - timedelta(1)

    def cit_rate(self, activity, year):
        if activity == 'SOCIAL_SPHERE':             # T1 357(2) item 3: 10 % from 2027-01-01
            return F('0.05') if year < 2027 else F('0.10')
        return F(CIT_RATE[activity])

    @property
    def main(self):
        return self.project.get('activity', 'GENERAL')

    @property
    def other(self):
        return self.project.get('otherActivity', 'GENERAL')


# ---- does the regime apply ----
def standing(case):
    answers = []
    doc = case.doc

    def ask(group, codes, good):
        for code in codes:
            answer = doc.get(group + 's', {}).get(code)
            answers.append((group + '.' + code, 'OPEN' if answer is None else 'OK' if answer == good else 'FAILED'))

    if case.regime == 'SEZ_735':
        late = day(doc['contract']['signed']) > LAST_ZONE_CONTRACT
        answers.append(('contract.signed', 'FAILED' if late else 'OK'))
        ask('condition', CONDITIONS, 'YES')
        ask('exclusion', ZONE_EXCLUSIONS, 'NO')
    elif case.regime == 'GRANDFATHERED_AGREEMENT':
        answers.append(('agreement.signed', agreement_date(case)))
        answers.append(('agreement.cost', agreement_cost(case)))
        if kind_of(case) == 'INVESTMENTS':
            ask('exclusion', AGREEMENT_EXCLUSIONS, 'NO')
        if kind_of(case) == 'OBLIGATIONS':
            ask('exclusion', OBLIGATION_EXCLUSIONS, 'NO')
    elif case.regime == 'ALATAU_LICENCE':
        ask('exclusion', LICENCE_EXCLUSIONS, 'NO')
        answers.append(('licence.rates', 'OK' if doc['licence'].get('reductions') else 'OPEN'))
    failed = [code for code, answer in answers if answer == 'FAILED']
    if failed:
        return 'NOT_ELIGIBLE', failed
    return ('OPEN' if any(answer == 'OPEN' for _, answer in answers) else 'ELIGIBLE'), failed


def kind_of(case):
    return case.doc['agreement'].get('kind', 'INVESTMENTS')


def agreement_date(case):
    signed = day(case.doc['agreement']['signed'])
    if signed < BAN_ADOPTED:
        return 'OK'
    if signed >= BAN_SURE:
        return 'FAILED'
    return {'UNKNOWN': 'OPEN', 'KEPT': 'OK', 'BANNED': 'FAILED'}[case.readings['O-9']]


def agreement_cost(case):
    kind, cost = kind_of(case), num(case.project.get('cost', 0))
    if kind == 'INVESTMENTS':
        least = LEAST_SUM[case.doc['agreement'].get('project', 'NEW_PRODUCTION')]
    elif kind == 'OBLIGATIONS':
        least = LEAST_OBLIGATIONS
    else:
        return 'OK'
    if day(case.doc['agreement']['signed']).year < 2026:
        return 'OPEN'                               # the MCI of the day of the application counts; it is not known here
    return 'OK' if cost >= least * MCI else 'FAILED'


# ---- how long the reliefs last ----
def standard_relief(case):
    pass


def zone_relief(case):
    contract, city = case.doc['contract'], case.doc.get('city', {})
    signed = day(contract['signed'])
    last_days, by_category = [], date.max
    limited_from = NO_CATEGORY_UP_TO if case.reads('O-8', 'LIMITED') else NO_CATEGORY_UP_TO + timedelta(1)
    if signed >= limited_from:
        case.category = category(case)
        by_category = case.term_end(signed, CATEGORY_YEARS[case.category])
    last_days.append(day(contract['lastDay']) if 'lastDay' in contract else case.term_end(signed, contract['years']))
    outcome = city.get('outcome', 'CUT_OUT_EARLIEST')
    moved = outcome == 'MOVED'
    binds = not moved or (city.get('zoneEndBinds', True) and not case.reads('O-13', 'BINDS_NO_MORE'))
    if 'zoneLastDay' in contract and binds:
        last_days.append(day(contract['zoneLastDay']))
    case.whole_end = min(last_days + [by_category])
    if not moved:
        usual = OUTSIDE_LATEST if outcome == 'CUT_OUT_LATEST' else OUTSIDE_EARLIEST
        outside = day(city.get('firstDayOutside')) or usual
        stays = case.reads('O-12', 'YES')
        last_days.append(case.term_end(outside, STABILITY_YEARS) if stays else outside - timedelta(1))
    if case.breach:
        last_days.append(day(case.breach['ended']))
    # T1 470, 474, 479 and the Customs Code ask for a participant and a procedure: 735(10)(12) limit only chapter 80
    case.windows['VAT'] = (signed, min(last_days))
    last_days.append(by_category)
    if 'lawChange' in case.doc:
        last_days.append(case.term_end(day(case.doc['lawChange']), STABILITY_YEARS))
    for line in PREFERENCES:
        case.windows[line] = (signed, min(last_days))


def category(case):
    cost = num(case.project['cost'])
    limit = CATEGORY_A_SPECIAL if case.project.get('specialSector') else CATEGORY_A
    if cost < limit or (cost == limit and case.reads('O-7', 'CATEGORY_A')):
        return 'A'
    return 'B' if cost <= CATEGORY_B else 'C'


def agreement_relief(case):
    agreement = case.doc['agreement']
    signed = day(agreement['signed'])
    kind = kind_of(case)
    if agreement_date(case) == 'OPEN':              # O-9: nobody knows whether it is kept, so nothing is promised
        return
    if kind == 'SIMPLIFIED':
        case.windows['DUTY'] = (signed, case.term_end(signed, DUTY_FREE_YEARS))
    if kind != 'INVESTMENTS':
        return
    ends = [day(agreement[key]) for key in ('ends', 'annulled') if key in agreement]
    ends.append(date(signed.year + 9, 12, 31))      # T1 736(5): not above ten years in all
    first_asset = day(agreement.get('firstAsset')) or signed
    last_asset = day(agreement.get('lastAsset')) or first_asset
    if agreement.get('project', 'NEW_PRODUCTION') == 'EXPANSION':           # T1 736(3): 3 years after the last asset
        own = date(last_asset.year + 3, 12, 31)
    else:                                           # T1 736(3): 10 years from 1 January of the next year
        own = date(signed.year + 10, 12, 31)
    case.windows['CIT'] = (date(signed.year, 1, 1), min(ends + [own]))
    # T1 736(2) names land tax only: a lessee of state land pays the fee as before
    case.windows['LAND'] = (signed.replace(day=1), min(ends + [date(signed.year + 10, 12, 31)]))
    case.windows['PROPERTY'] = (first_asset.replace(day=1), min(ends + [date(first_asset.year + 8, 12, 31)]))
    case.whole_end = max(end for _, end in case.windows.values())


def licence_relief(case):
    licence = case.doc['licence']
    typed = {key[:-len('Percent')].upper(): percent(value) for key, value in licence.get('reductions', {}).items()}
    if 'LAND' in typed:
        typed['LAND_FEE'] = typed['LAND']
    issued = day(licence['issued'])
    for line, reduction in typed.items():
        case.windows[line] = (issued, min(case.term_end(issued, licence['years']), CITY_ZONE_END))
        case.reductions[line] = reduction
        case.whole_end = case.windows[line][1]


RELIEFS = {'STANDARD': standard_relief, 'SEZ_735': zone_relief, 'GRANDFATHERED_AGREEMENT': agreement_relief,
           'ALATAU_LICENCE': licence_relief}


# ---- parts of a year ----
def relief_days(case, line, year):
    first, last = case.window(line)
    first, last = max(first, date(year, 1, 1)), min(last, date(year, 12, 31))
    return max(0, (last - first).days + 1)


def month_relieved(case, line, year, month):
    """From the month of the first day (735(1)) to the last whole month (O-1)."""
    first, last = case.window(line)
    if last < first:
        return False
    ends = (last.year, last.month)
    if case.reads('O-1', 'OUTSIDE') and last.day < calendar.monthrange(*ends)[1]:
        ends = (last.year, last.month - 1)
    return (first.year, first.month) <= (year, month) <= ends


def months_relieved(case, line, year):
    return sum(month_relieved(case, line, year, month) for month in range(1, 13))


def priority_share(case, use, year):
    """Part of an object that serves priority activity (735(2))."""
    if use != 'SHARED':
        return F(use == 'PRIORITY')
    if 'gross' not in case.doc.get('yearly', {}) and 'gross' not in case.listed.get(year, {}):
        return F(1)
    gross = case.series('gross', year, 'incomePercent')
    if gross == 0:
        return F(case.reads('O-6', 'ALL_PRIORITY'))
    return case.series('grossPriority', year, 'incomePercent') / gross


# ---- land tax and land-use fee ----
def held(plot, year, month):
    now = (year, month)
    start, end = day(plot.get('from')), day(plot.get('to'))
    if end and now >= (end.year, end.month):
        return False
    if not start:
        return True
    granted = plot.get('tenure', 'GRANTED') == 'GRANTED'    # T1 583(2): the month after; 584(2), 622(2): that month
    return now > (start.year, start.month) if granted else now >= (start.year, start.month)


def land_month(case, plot, year, month):
    """Twelve times the tax or fee of a month, and whether relief can reach it."""
    purpose, local = plot.get('purpose', 'GENERAL'), percent(plot.get('localChangePercent', 0))
    if purpose == 'INDUSTRIAL':
        local = max(local, INDUSTRIAL_LEAST)        # O-15; without CUT such a case is refused
    ordered = day(plot.get('order'))
    idle = purpose in ('UNUSED', 'UNUSED_FARM') and (year, month) >= (ordered.year, ordered.month)
    if idle or purpose in ('FUEL_OR_CASINO', 'CAR_PARK'):
        local = 0                                   # correction C-3
    tax = num(plot['area']) * F(LAND[plot.get('place', 'CITY_OF_REGIONAL_SIGNIFICANCE')]) * (1 + local)
    if purpose == 'FUEL_OR_CASINO':
        tax *= FUEL_OR_CASINO
    if purpose == 'CAR_PARK':
        tax *= num(plot.get('coefficient', 1))
    if plot.get('tenure') == 'LEASED':
        tax = max(num(plot.get('contractFee', 0)), tax)     # T1 619, 621(2)
        if purpose == 'GRAVEL' and year >= 2027:
            tax *= GRAVEL.get(year, 60)
    if idle:
        tax *= UNUSED if purpose == 'UNUSED' else UNUSED_FARM
    return tax, not idle


def land(case, year, leased):
    line = 'LAND_FEE' if leased else 'LAND'
    standard = regime = F(0)
    for plot in case.doc.get('land', []):
        if (plot.get('tenure') == 'LEASED') != leased:
            continue
        share = priority_share(case, plot.get('use', 'SHARED'), year)
        for month in range(1, 13):
            if held(plot, year, month):
                tax, reachable = land_month(case, plot, year, month)
                free = reachable and month_relieved(case, line, year, month)
                standard += tax / 12
                regime += tax / 12 * (1 - (share * case.reduction(line) if free else 0))
    return standard, regime


# ---- property tax ----
def book_values(case, building, year):
    """Thirteen values: the first day of each month and of the next January (T1 591)."""
    dates = [date(year, month, 1) for month in range(1, 13)] + [date(year + 1, 1, 1)]
    for entry in building.get('values', []):
        if entry['year'] == year:
            return list(zip(dates, map(num, entry['amounts'])))
    start = day(building.get('from')) or date(case.first, 1, 1)
    value, fall = num(building['value']), num(building.get('monthlyFall', 0))
    result = []
    for on in dates:
        months = (on.year - start.year) * 12 + on.month - start.month
        result.append((on, max(F(0), value - fall * months) if on >= start else F(0)))
    return result


def property_tax(case, year):
    first, last = case.window('PROPERTY')
    standard = regime = F(0)
    for building in case.doc.get('buildings', []):
        kind = building.get('kind', 'GENERAL')
        rate = F(PROPERTY['GENERAL']) * (1 - FARM_CUT) if kind == 'FARM' else F(PROPERTY[kind])
        share = priority_share(case, building.get('use', 'SHARED'), year) * case.reduction('PROPERTY')
        values = book_values(case, building, year)
        tax = rate * sum(value for _, value in values) / 13
        free = rate * sum(value for on, value in values if first <= on <= last) / 13
        if case.reads('O-3', 'MONTHS'):
            free = tax * months_relieved(case, 'PROPERTY', year) / 12
        if case.reads('O-3', 'DAYS'):
            free = tax * relief_days(case, 'PROPERTY', year) / days_in(year)
        standard += tax
        regime += tax - free * share
    return standard, regime


# ---- income tax ----
class Losses:
    """Losses by year and ledger, used in the ten years after their own, oldest first, PRIORITY before OTHER."""

    def __init__(self, entries):
        self.left = {}
        for entry in entries:
            self.add(entry['year'], entry.get('ledger', 'OTHER'), num(entry['amount']))

    def add(self, year, ledger, amount):
        key = (year, ledger == 'OTHER', ledger)
        self.left[key] = self.left.get(key, 0) + amount

    def use(self, year, income, ledgers):
        """Taxable income after losses of the ledgers."""
        income = max(income, F(0))
        for key in sorted(self.left):
            if key[2] in ledgers and key[0] < year <= key[0] + LOSS_YEARS:
                used = min(income, self.left[key])
                self.left[key] -= used
                income -= used
        return income


def depreciation(case, ledger, year):
    """Declining balance, each asset on its own balance (T1 280(2))."""
    total = F(0)
    for asset in case.doc.get('assets', []):
        since = year - asset.get('year', case.first)
        if asset.get('ledger', 'PRIORITY') == ledger and since >= 0:
            rate = percent(asset['ratePercent']) if 'ratePercent' in asset else F(DEPRECIATION[asset['group']])
            total += num(asset['cost']) * (1 - rate) ** since * rate
    return total


def incomes(case, year):
    def of(field):
        return case.series(field, year, 'incomePercent')
    return (of('incomePriority') - depreciation(case, 'PRIORITY', year), of('incomeSales'),
            of('incomeOther') - depreciation(case, 'OTHER', year))


def pooled(case, losses, year):
    """All in one pool, or each activity apart where their rates differ (T1 339, 345(2)): the tax."""
    priority, sales, other = incomes(case, year)
    main_rate, other_rate = case.cit_rate(case.main, year), case.cit_rate(case.other, year)
    if main_rate == other_rate:
        total = priority + sales + other
        owed = main_rate * losses.use(year, total, ('PRIORITY', 'OTHER'))
        if total < 0:                               # what the profit of the other ledger did not take up
            first = min(-total, max(F(0), -priority))
            losses.add(year, 'PRIORITY', first)
            losses.add(year, 'OTHER', -total - first)
        return owed
    owed = main_rate * losses.use(year, priority + sales, ('PRIORITY',))
    owed += other_rate * losses.use(year, other, ('OTHER',))
    losses.add(year, 'PRIORITY', max(F(0), -priority - sales))
    losses.add(year, 'OTHER', max(F(0), -other))
    return owed


def relieved_part(case, year):
    """Part of a year's priority income that the relief reaches (O-4)."""
    days = relief_days(case, 'CIT', year)
    if days in (0, days_in(year)):
        return F(days > 0)
    if case.reads('O-4', 'FULL_YEAR'):
        return F(1)
    if case.reads('O-4', 'MONTHS'):
        return F(months_relieved(case, 'CIT', year), 12)
    earned = case.listed.get(year, {}).get('incomeWithRelief')
    income = case.series('incomePriority', year, 'incomePercent')
    if earned is None or income <= 0:
        return F(days, days_in(year))
    return min(F(1), max(F(0), num(earned) / income))


def separate(case, losses, year, part):
    """Priority and other activity in ledgers of their own (T1 735(6))."""
    priority, sales, other = incomes(case, year)
    main_rate, other_rate = case.cit_rate(case.main, year), case.cit_rate(case.other, year)
    if sales and main_rate != other_rate:
        raise ValueError('Sales beside another activity with another rate: neither law nor conventions say which losses')
    taxed = losses.use(year, priority, ('PRIORITY',))
    rest = losses.use(year, sales + other, ('OTHER',))
    losses.add(year, 'PRIORITY', max(F(0), -priority))
    losses.add(year, 'OTHER', max(F(0), -sales - other))
    covered = covered_other(case, year, rest) * part * case.reduction('CIT')
    return main_rate * taxed * (1 - part * case.reduction('CIT')) + other_rate * (rest - covered)


def covered_other(case, year, taxable):
    """Other income that a licence frees: up to a tenth of gross income (CL 44(7), O-10)."""
    if not case.doc.get('licence', {}).get('coversOtherIncome'):
        return F(0)
    limit = OTHER_INCOME_SHARE * case.series('gross', year, 'incomePercent')
    if case.reads('O-10', 'ALL_TAXED') and taxable > limit:
        return F(0)
    return min(taxable, limit)


def income_taxes(case):
    """Of every year: without relief, and with it."""
    plain, relieved = Losses(case.doc.get('losses', [])), Losses(case.doc.get('losses', []))
    result = {}
    for year in case.years:
        standard = pooled(case, plain, year)
        part = relieved_part(case, year)
        if relief_days(case, 'CIT', year) == 0:
            regime = pooled(case, relieved, year)
        elif case.reads('O-5', 'ONE_POOL'):
            priority, sales, other = incomes(case, year)
            inside, outside = max(priority, F(0)), max(sales + other, F(0))
            share = inside / (inside + outside) if inside + outside else F(0)
            regime = pooled(case, relieved, year) * (1 - share * part * case.reduction('CIT'))
        else:
            regime = separate(case, relieved, year, part)
        result[year] = (standard, regime)
    return result


# ---- social tax, dividends, duty, VAT ----
def active(entry, year):
    return entry.get('firstYear', year) <= year <= entry.get('lastYear', year)


def typed_cut(case, line, year):
    """Reduction that a licence gives for a tax that is not tied to objects: by months."""
    if case.regime != 'ALATAU_LICENCE':
        return F(0)
    return case.reduction(line) * months_relieved(case, line, year) / 12


def social_tax(case, year):
    total, growth = F(0), case.grown(year, 'payPercent')
    for group in case.doc.get('payroll', []):
        if not active(group, year):
            continue
        gross = num(group['gross']) * growth
        net = gross - sum(num(group.get(key, 0)) for key in ('pension', 'medical', 'other')) * growth
        floored = 0 < gross < SOCIAL_FLOOR or (gross == SOCIAL_FLOOR and case.reads('O-14', 'FLOOR'))
        months, change = group.get('months', 12), group.get('monthsOfChange', 0)
        bases = (SOCIAL_FLOOR if floored else net) * (months - change) + net * change
        total += group['workers'] * bases * (SOCIAL_FARM if case.main == 'FARM' else SOCIAL)
    return total, total * (1 - typed_cut(case, 'SOCIAL', year))


def scale(amount):
    return DIVIDEND_LOW * min(amount, DIVIDEND_LIMIT) + DIVIDEND_HIGH * max(F(0), amount - DIVIDEND_LIMIT)


def dividend(case, entry):
    amount, payee = num(entry['amount']), entry['payee']
    payments = entry.get('payments', 1) if case.reads('O-16', 'PER_PAYMENT') else 1
    if payee == 'LOW_TAX_STATE':
        tax = LOW_TAX * amount
    elif payee == 'RESIDENT_INDIVIDUAL' or percent(entry.get('sharePercent', 0)) >= LARGE_SHARE:
        tax = scale(amount / payments) * payments
    else:
        tax = DIVIDEND_HIGH * amount
    if payee == 'RESIDENT_INDIVIDUAL':
        return tax
    if entry.get('listed'):                         # T1 681 item 7
        return F(0)
    return min(tax, percent(entry['treatyPercent']) * amount) if 'treatyPercent' in entry else tax      # T1 682(2)


def dividend_tax(case, year):
    total = sum((dividend(case, entry) for entry in case.doc.get('dividends', []) if active(entry, year)), F(0))
    return total, total * (1 - typed_cut(case, 'DIVIDENDS', year))


def customs(case, year, zone, dutiable):
    """Duty, and VAT paid in money at the border; dutiable is the part of the duty of an item that stays."""
    duty = paid = F(0)
    for item in case.doc.get('imports', []):
        if not active(item, year) or (zone and item.get('freeCustomsZone')):      # T1 479(1) item 5; VZ-10
            continue
        value = num(item['value']) * case.grown(year, 'tradePercent')
        owed = value * percent(item.get('dutyPercent', 0)) * dutiable(item)
        duty += owed
        paid += F(0) if item.get('onOffsetList') else VAT * (value + owed)        # T1 508, 509
    return duty, paid


def turnover(case, year, zone, dutiable=lambda item: F(1), import_cut=F(0)):
    """Duty and VAT of a year that is wholly inside of the zone's rules, or wholly outside."""
    def of(field):
        return case.series(field, year, 'tradePercent')
    duty, paid = customs(case, year, zone, dutiable)
    paid *= 1 - import_cut
    sales, zone_sales, exports = of('sales'), of('zoneSales'), of('exports')
    if not zone:
        return duty, VAT * (sales + zone_sales) - paid - VAT * (of('purchases') + of('listedPurchases'))
    inputs = paid + VAT * of('purchases')           # T1 470(1): listed goods at 0
    total = sales + exports + zone_sales
    creditable = (sales + exports) / total if total else F(1)
    return duty, VAT * sales - inputs * creditable  # T1 474 item 35: sales inside zones are exempt


def trade_taxes(case, year):
    """DUTY and VAT, each without relief and with it."""
    duty, vat = turnover(case, year, False)
    if case.regime == 'SEZ_735':
        part = F(months_relieved(case, 'VAT', year), 12)
        zone_duty, zone_vat = turnover(case, year, True)
        return (duty, duty * (1 - part) + zone_duty * part), (vat, vat * (1 - part) + zone_vat * part)
    if case.regime == 'GRANDFATHERED_AGREEMENT':
        part = F(months_relieved(case, 'DUTY', year), 12)
        less = turnover(case, year, False, lambda item: 1 - part if item.get('equipment') else F(1))
        return (duty, less[0]), (vat, less[1])
    cut = typed_cut(case, 'DUTY', year)
    less = turnover(case, year, False, lambda item: 1 - cut, typed_cut(case, 'VAT', year))  # CL 44(7): VAT on import
    return (duty, less[0]), (vat, less[1])


# ---- the whole case ----
def assess(case):
    income = income_taxes(case)
    result = {}
    for year in case.years:
        duty, vat = trade_taxes(case, year)
        exact = {'CIT': income[year], 'PROPERTY': property_tax(case, year), 'LAND': land(case, year, False),
                 'LAND_FEE': land(case, year, True), 'SOCIAL': social_tax(case, year), 'DUTY': duty,
                 'DIVIDENDS': dividend_tax(case, year), 'VAT': vat}
        result[year] = {line: tuple(map(rounded, pair)) for line, pair in exact.items()}
    return result


def totals(case, years):
    rate = percent(case.doc.get('discountPercent', 0))
    taxable = sum(max(F(0), sum(incomes(case, year))) for year in case.years)
    result = {}
    for index, name in enumerate(('standard', 'regime')):
        sums = [sum(lines[line][index] for line in LINES if line != 'VAT') for lines in years.values()]
        present = sum((tax / (1 + rate) ** n for n, tax in enumerate(sums, 1)), F(0))
        result[name] = {'tax': shown(sum(sums)), 'presentValue': shown(rounded(present)),
                        'effectiveRate': shown(sum(sums) / taxable, 8) if taxable else None}
    return result


def due_dates(line, year):
    if line == 'LAND_FEE':                          # T1 622: four equal parts
        return [date(year, 2, 25), date(year, 5, 25), date(year, 8, 25), date(year, 11, 25)]
    return [date(year + 1, 4, 10)]                  # T1 359(1) with 347(2); correction C-6


def working_day(on):
    """The next one; no holiday of a fixed date falls on or just after the due dates in use."""
    while on.weekday() >= 5:
        on += timedelta(1)
    return on


def recapture(case, years):
    """What is owed when the status is lost (T1 735(3)) or an agreement is annulled (T1 736(9))."""
    annulled = day(case.doc.get('agreement', {}).get('annulled'))
    if not case.windows or not case.breach or (case.regime == 'GRANDFATHERED_AGREEMENT' and not annulled):
        return None
    if annulled:
        first, ended = day(case.doc['agreement']['signed']).year, annulled
    else:
        first, ended = day(case.breach['on']).year, day(case.breach['ended'])
    paid, rate = day(case.breach['paid']), percent(case.breach['baseRatePercent'])
    taxes, penalties = {}, {}
    for year in [year for year in case.years if first <= year <= ended.year]:
        for line in PREFERENCES:
            standard, regime = years[year][line]
            dates = due_dates(line, year)
            if line == 'LAND_FEE':                  # no instalment was due before there was a contract
                begun = [due for due in dates if due >= case.window(line)[0]]
                dates = begun or due_dates('LAND', year)
            for due in dates:
                debt = rounded(max(F(0), standard - regime) / len(dates))
                counted = working_day(due) if case.reads('O-17', 'MOVED') else due
                late = max(0, (paid - counted).days)
                taxes[line] = taxes.get(line, F(0)) + debt
                penalties[line] = penalties.get(line, F(0)) + rounded(debt * PENALTY * rate / PENALTY_YEAR * late)
    tax, penalty = sum(taxes.values(), F(0)), sum(penalties.values(), F(0))
    result = {'tax': shown(tax), 'penalty': shown(penalty), 'withIncomeTax': shown(tax + penalty),
              'withoutIncomeTax': shown(tax + penalty - taxes.get('CIT', 0) - penalties.get('CIT', 0))}
    if not annulled:
        result['reported'] = result['returned'] = str(ended + timedelta(REPORT_DAYS))
    return result


def answer(entry):
    case = Case(entry['case'])
    years = assess(case)
    shown_years = {}
    for year, lines in years.items():
        pairs = {line: [shown(standard), shown(regime)] for line, (standard, regime) in lines.items() if standard or regime}
        if pairs:
            shown_years[str(year)] = pairs
    windows = {line: list(map(str, window)) for line, window in case.windows.items()
               if line in PREFERENCES and window[0] <= window[1]}
    result = {'id': entry['id'], 'verdict': case.verdict, 'failed': case.failed, 'category': case.category,
              'horizon': [case.first, case.count], 'windows': windows, 'years': shown_years, 'totals': totals(case, years)}
    owed = recapture(case, years)
    return {**result, 'recapture': owed} if owed else result


def load(name):
    with open(name, encoding='utf-8') as file:
        return json.load(file, parse_float=Decimal)


def written(answers):
    return '[\n' + ',\n'.join(json.dumps(entry, separators=(',', ':')) for entry in answers) + '\n]\n'


# ---- self-test ----
LEGAL = {   # section 7 of the legal reference: id, year, line: without relief, with it
    ('tv-01', 2026): {'CIT': (240000000, 0), 'PROPERTY': (152400000, 0), 'LAND': (1620000, 0),
                      'SOCIAL': (88704000, 88704000)},
    ('tv-01-books', 2026): {'PROPERTY': (152400000, 0)},
    ('tv-02', 2026): {'LAND': (810000, 337500)},
    ('tv-06', 2027): {'CIT': (0, 0)},
    ('tv-06', 2028): {'CIT': (20000000, 0)},
    ('tv-07', 2026): {'CIT': (200000000 - 57000000, 0)},
    ('tv-07', 2027): {'CIT': (200000000 - 45450000, 0)},
    ('tv-09', 2026): {'VAT': (-48000000, 48000000)},
    ('tv-09-offset', 2026): {'VAT': (32000000, 32000000)},
    ('tv-12', 2026): {'CIT': (160000000, 160000000), 'LAND': (202500, 0)},
}
BY_HAND = {     # worked out on paper
    ('tv-02', 2026): {'PROPERTY': ('13846153.85', 0)},                  # 3 bn x 4 of 13 dates x 1.5 %
    ('tv-02', 2027): {'PROPERTY': (45000000, '24230769.23'), 'LAND': (810000, 405000)},
    ('tv-02-latest', 2027): {'PROPERTY': (45000000, '17307692.31'), 'LAND': (810000, 270000)},
    ('o-1-outside', 2029): {'CIT': (73000000, 34800000), 'LAND': (810000, 405000)},
    ('o-1-inside', 2029): {'CIT': (73000000, 34800000), 'LAND': (810000, 337500)},
    ('o-5-separate', 2026): {'CIT': (0, 50000000)},
    ('o-5-separate', 2027): {'CIT': (50000000, 20000000)},
    ('o-5-separate', 2028): {'CIT': (70000000, 0)},
    ('o-5-one-pool', 2027): {'CIT': (50000000, '16666666.67')},         # two thirds are priority income
    ('o-5-after-the-relief', 2029): {'CIT': (28000000, 28000000)},
    ('pay-above', 2026): {'SOCIAL': ('384120.07', '384120.07')},
    ('half-a-tiyn', 2026): {'LAND': ('7.88', '7.88')},
    ('gravel', 2030): {'LAND_FEE': (579000, 579000)},
    ('building-of-december', 2026): {'PROPERTY': (1152000, 1152000)},
    ('licence-losses', 2029): {'CIT': (4000000, 2400000)},
    ('zone-sales', 2026): {'VAT': (11200000, 10400000)},                # 32 - (9.6 + 19.2) x 300/400
    ('o-16-per-payment', 2026): {'DIVIDENDS': (101050000, 101050000)},
}
WINDOWS = {'tv-02': '2027-06-30', 'tv-02-latest': '2027-08-31', 'tv-02-moved': '2041-06-15', 'tv-03': '2048-12-31',
           'tv-03-zone-end-lifted': '2051-03-01', 'o-2-last': '2033-03-31', 'o-2-first-without': '2033-03-30'}
CATEGORIES = {'tv-02': 'B', 'tv-03': 'C', 'category-a-limit': 'A', 'category-a-above': 'B', 'category-b-limit': 'B',
              'category-c': 'C', 'contract-2024-01-01': None, 'contract-2024-01-02': 'A'}


def possible(entry):
    """The sums of a case that the reader would refuse."""
    doc, case = entry['case'], Case(entry['case'])
    assert 1 <= case.count <= 30 and 2026 <= case.first and all(year in case.years for year in case.listed), entry['id']
    for year in case.years:
        def of(field, year=year):
            return case.series(field, year, 'incomePercent')
        if any('gross' in block for block in (doc.get('yearly', {}), case.listed.get(year, {}))):
            assert of('incomePriority') + of('incomeSales') <= of('grossPriority') <= of('gross'), entry['id']
        else:
            assert of('incomeOther') == 0, entry['id']
    for group in doc.get('payroll', []):
        assert sum(num(group.get(key, 0)) for key in ('pension', 'medical', 'other')) <= num(group['gross']), entry['id']
        assert group.get('monthsOfChange', 0) <= group.get('months', 12) <= 12, entry['id']
    for name in ('losses', 'assets', 'buildings', 'land', 'payroll', 'imports', 'dividends'):
        assert len(doc.get(name, [])) <= 20, entry['id']
    assert all(loss['year'] < case.first for loss in doc.get('losses', [])), entry['id']
    assert all('order' in plot or 'UNUSED' not in plot.get('purpose', '') for plot in doc.get('land', [])), entry['id']


def check():
    folder = os.path.dirname(os.path.abspath(__file__))
    entries = load(os.path.join(folder, 'cases.json'))
    answers = {entry['id']: answer(entry) for entry in entries}
    assert len(answers) == len(entries), 'an id is used twice'
    for entry in entries:
        possible(entry)
    for table in (LEGAL, BY_HAND):
        for (name, year), lines in table.items():
            for line, pair in lines.items():
                got = answers[name]['years'].get(str(year), {}).get(line, ['0.00', '0.00'])
                assert got == [shown(num(amount)) for amount in pair], (name, year, line, got)
    assert answers['tv-01']['totals']['standard']['tax'] == '482724000.00'
    assert answers['tv-01']['totals']['regime']['tax'] == '88704000.00'
    assert answers['tv-12']['totals']['standard']['tax'] == '160202500.00'
    for name, last in WINDOWS.items():
        assert answers[name]['windows']['CIT'][1] == last, name
    for name, expected in CATEGORIES.items():
        assert answers[name]['category'] == expected, name
    assert answers['breach-paid-a-day-late']['recapture']['penalty'] == '45000.00'      # 73 m x 1.25 x 18 % / 365
    with open(os.path.join(folder, 'answers.json'), encoding='utf-8') as file:
        assert file.read() == written(list(answers.values())), 'answers.json is not what the script says'
    print('%d cases, %d of the legal reference, %d by hand' % (len(entries), len(LEGAL), len(BY_HAND)))


if __name__ == '__main__':
    if sys.argv[1:] == ['--check']:
        check()
    else:
        sys.stdout.write(written([answer(entry) for entry in load(sys.argv[1])]))
