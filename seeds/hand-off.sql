-- The library's indicators, asked in SQL of the tables that hand-off.cs writes. For DuckDB, in the folder of the tables:
--
--     duckdb -init hand-off.sql                then, for example:
--     SELECT * FROM indicator_values WHERE indicator = 'one-shoulder-rate';
--
-- indicator_values has the columns of tally.parquet and, for every indicator in it, the same numbers. Numbers are whole; divide them at the end.

-- The age in whole years (周岁). A birth on 29 February reaches its year on 28 February of a common year, as basis.parquet says.
CREATE OR REPLACE MACRO whole_years(born, on_day) AS
    year(on_day) - year(born)
    - CASE WHEN month(on_day) * 32 + day(on_day) + CASE WHEN month(on_day) = 2 AND day(on_day) = 28 AND last_day(on_day) = on_day THEN 1 ELSE 0 END
                < month(born) * 32 + day(born) THEN 1 ELSE 0 END;

-- A birth date known to the month or the year leaves two ages; one that can only be after the day leaves none, nor does one that may make somebody older than 127: it is a slip.
CREATE OR REPLACE VIEW people_with_ages AS
SELECT m.*,
       CASE WHEN birth_earliest <= as_of AND whole_years(birth_earliest, as_of) <= 127 THEN whole_years(least(birth_latest, as_of), as_of) END AS age_least,
       CASE WHEN birth_earliest <= as_of AND whole_years(birth_earliest, as_of) <= 127 THEN whole_years(birth_earliest, as_of) END AS age_most
FROM 'members.parquet' AS m, 'basis.parquet';

-- One row a person, organisation and group: a secretary who is also the director is in four groups.
CREATE OR REPLACE VIEW people_in_groups AS
          SELECT 'two-committees' AS member_group, * FROM people_with_ages WHERE on_party_committee OR on_committee
UNION ALL SELECT 'party-committee', * FROM people_with_ages WHERE on_party_committee
UNION ALL SELECT 'committee', * FROM people_with_ages WHERE on_committee
UNION ALL SELECT 'supervision', * FROM people_with_ages WHERE on_supervision
UNION ALL SELECT 'secretaries', * FROM people_with_ages WHERE is_secretary
UNION ALL SELECT 'directors', * FROM people_with_ages WHERE is_director;

-- Every county has every group, also one that nobody is in.
CREATE OR REPLACE VIEW groups AS
SELECT county, member_group
FROM (SELECT DISTINCT county FROM 'organisations.parquet'),
     (SELECT unnest(['two-committees', 'party-committee', 'committee', 'supervision', 'secretaries', 'directors']) AS member_group);

-- Certain numbers, and beside them the people of whom the fact is not known (未知).
CREATE OR REPLACE VIEW group_numbers AS
SELECT county, member_group,
       count(person) AS people,
       count(*) FILTER (sex = 'male') AS men,
       count(*) FILTER (sex = 'female') AS women,
       count(person) FILTER (sex IS NULL OR sex = 'not-stated') AS sex_unknown,
       count(age_least) AS ages,
       count(person) - count(age_least) AS ages_unknown,
       coalesce(sum(age_least), 0) AS years_least,
       coalesce(sum(age_most), 0) AS years_most,
       count(*) FILTER (age_most <= 35) AS aged_at_most_35,
       count(person) FILTER (age_most IS NULL OR (age_least <= 35 AND age_most > 35)) AS aged_at_most_35_open,
       count(*) FILTER (education_band = 'postgraduate') AS postgraduates,
       count(*) FILTER (education_band = 'bachelor') AS bachelors,
       count(*) FILTER (education_band = 'college') AS colleges,
       count(*) FILTER (education_band = 'high-school') AS high_schools,
       count(*) FILTER (education_band = 'junior-high-or-below') AS junior_highs,
       count(person) FILTER (education_band IS NULL) AS education_unknown,
       count(*) FILTER (party_standing IN ('full', 'probationary')) AS party_members,
       count(person) FILTER (party_standing IS NULL) AS party_unknown,
       count(*) FILTER (ethnic_standing = 'minority') AS minorities,
       count(person) FILTER (ethnic_standing IS NULL) AS ethnic_unknown,
       count(*) FILTER (entry = 'newcomer') AS newcomers,
       count(*) FILTER (entry = 'continuing') AS continuing,
       count(person) FILTER (entry IS NULL) AS entry_unknown
FROM groups LEFT JOIN people_in_groups USING (county, member_group)
GROUP BY county, member_group;

CREATE OR REPLACE MACRO number_of(name, certain, unknown) AS
    {'indicator': name, 'least': certain::BIGINT, 'most': (certain + unknown)::BIGINT, 'base': 1::BIGINT, 'missing': 0::BIGINT};

-- A share of nothing has no value: NULL over 0.
CREATE OR REPLACE MACRO share_of(name, certain, unknown, whole) AS
    {'indicator': name, 'least': CASE WHEN whole > 0 THEN certain END::BIGINT, 'most': CASE WHEN whole > 0 THEN certain + unknown END::BIGINT, 'base': whole::BIGINT, 'missing': 0::BIGINT};

CREATE OR REPLACE MACRO mean_of(name, least_sum, most_sum, known, unknown) AS
    {'indicator': name, 'least': CASE WHEN known > 0 THEN least_sum END::BIGINT, 'most': CASE WHEN known > 0 THEN most_sum END::BIGINT, 'base': known::BIGINT, 'missing': unknown::BIGINT};

CREATE OR REPLACE VIEW group_values AS
SELECT county, unnest([
    number_of(member_group || '/people', people, 0),
    mean_of(member_group || '/mean-age', years_least, years_most, ages, ages_unknown),
    number_of(member_group || '/aged-at-most-35', aged_at_most_35, aged_at_most_35_open),
    share_of(member_group || '/aged-at-most-35-share', aged_at_most_35, aged_at_most_35_open, people),
    number_of(member_group || '/men', men, sex_unknown),
    number_of(member_group || '/women', women, sex_unknown),
    share_of(member_group || '/women-share', women, sex_unknown, people),
    number_of(member_group || '/postgraduates', postgraduates, education_unknown),
    number_of(member_group || '/bachelors', bachelors, education_unknown),
    number_of(member_group || '/college', colleges, education_unknown),
    number_of(member_group || '/high-school', high_schools, education_unknown),
    number_of(member_group || '/junior-high-or-below', junior_highs, education_unknown),
    number_of(member_group || '/bachelor-or-above', postgraduates + bachelors, education_unknown),
    number_of(member_group || '/college-or-above', postgraduates + bachelors + colleges, education_unknown),
    share_of(member_group || '/college-or-above-share', postgraduates + bachelors + colleges, education_unknown, people),
    number_of(member_group || '/high-school-or-above', postgraduates + bachelors + colleges + high_schools, education_unknown),
    share_of(member_group || '/high-school-or-above-share', postgraduates + bachelors + colleges + high_schools, education_unknown, people),
    number_of(member_group || '/party-members', party_members, party_unknown),
    share_of(member_group || '/party-members-share', party_members, party_unknown, people),
    number_of(member_group || '/minorities', minorities, ethnic_unknown),
    share_of(member_group || '/minorities-share', minorities, ethnic_unknown, people),
    number_of(member_group || '/newcomers', newcomers, entry_unknown),
    share_of(member_group || '/newcomers-share', newcomers, entry_unknown, people),
    number_of(member_group || '/continuing', continuing, entry_unknown),
    share_of(member_group || '/continuing-share', continuing, entry_unknown, people)
], recursive := true)
FROM group_numbers;

-- What follows from the posts of an organisation's people: 一肩挑 is one person in both heads, 交叉任职 one in both committees.
CREATE OR REPLACE VIEW posts_of_organisations AS
SELECT code,
       bool_or(is_director) AS has_director,
       bool_or(is_secretary AND is_director) AS one_shoulder,
       count(*) FILTER (on_party_committee AND on_committee) AS cross_service,
       count(*) FILTER (on_party_committee) AS party_seats_filled,
       count(*) FILTER (on_committee) AS committee_seats_filled,
       count(*) FILTER (on_supervision) AS supervision_seats_filled,
       count(*) FILTER (on_party_committee OR on_committee) AS two_committees
FROM 'members.parquet'
GROUP BY code;

-- An organisation without members has no posts: zeros, not NULL.
CREATE OR REPLACE VIEW organisations_with_posts AS
SELECT o.*, has_director, one_shoulder,
       coalesce(cross_service, 0) AS cross_service,
       coalesce(party_seats_filled, 0) AS party_seats_filled,
       coalesce(committee_seats_filled, 0) AS committee_seats_filled,
       coalesce(supervision_seats_filled, 0) AS supervision_seats_filled,
       coalesce(two_committees, 0) AS two_committees,
       party_elected_on <= as_of AS party_finished,
       committee_elected_on <= as_of AS committee_finished
FROM 'organisations.parquet' AS o LEFT JOIN posts_of_organisations USING (code), 'basis.parquet';

CREATE OR REPLACE VIEW county_numbers AS
SELECT county,
       count(*) AS organisations,
       count(*) FILTER (kind = 'village') AS villages,
       count(*) FILTER (kind = 'community') AS communities,
       count(*) FILTER (rural) AS rural,
       count(*) FILTER (rural IS NULL) AS rural_unknown,
       count(*) FILTER (lineage = 'split') AS split,
       count(*) FILTER (lineage = 'merged') AS merged,
       coalesce(sum(collective_economies), 0) AS collective_economies,
       count(*) FILTER (party_finished) AS party_finished,
       count(*) FILTER (committee_finished) AS committee_finished,
       count(*) FILTER (party_finished AND committee_finished) AS finished,
       count(*) FILTER (has_director) AS with_director,
       count(*) FILTER (one_shoulder) AS one_shoulder,
       coalesce(sum(party_seats), 0) AS party_allotted,
       sum(party_seats_filled) AS party_filled,
       coalesce(sum(CASE WHEN party_seats > party_seats_filled THEN party_seats - party_seats_filled END), 0) AS party_vacant,
       coalesce(sum(committee_seats), 0) AS committee_allotted,
       sum(committee_seats_filled) AS committee_filled,
       coalesce(sum(CASE WHEN committee_seats > committee_seats_filled THEN committee_seats - committee_seats_filled END), 0) AS committee_vacant,
       coalesce(sum(supervision_seats), 0) AS supervision_allotted,
       sum(supervision_seats_filled) AS supervision_filled,
       coalesce(sum(CASE WHEN supervision_seats > supervision_seats_filled THEN supervision_seats - supervision_seats_filled END), 0) AS supervision_vacant,
       sum(cross_service) AS cross_service,
       sum(two_committees) AS two_committees
FROM organisations_with_posts
GROUP BY county;

CREATE OR REPLACE VIEW county_values AS
SELECT county, unnest([
    number_of('organisations', organisations, 0),
    number_of('villages', villages, 0),
    number_of('communities', communities, 0),
    number_of('rural', rural, rural_unknown),
    number_of('split', split, 0),
    number_of('merged', merged, 0),
    number_of('collective-economies', collective_economies, 0),
    number_of('party-finished', party_finished, 0),
    share_of('party-completion-rate', party_finished, 0, organisations),
    number_of('committee-finished', committee_finished, 0),
    share_of('committee-completion-rate', committee_finished, 0, organisations),
    number_of('finished', finished, 0),
    share_of('completion-rate', finished, 0, organisations),
    number_of('with-director', with_director, 0),
    number_of('one-shoulder', one_shoulder, 0),
    share_of('one-shoulder-rate', one_shoulder, 0, with_director),
    number_of('party-seats-allotted', party_allotted, 0),
    number_of('party-seats-filled', party_filled, 0),
    number_of('party-seats-vacant', party_vacant, 0),
    number_of('committee-seats-allotted', committee_allotted, 0),
    number_of('committee-seats-filled', committee_filled, 0),
    number_of('committee-seats-vacant', committee_vacant, 0),
    number_of('supervision-seats-allotted', supervision_allotted, 0),
    number_of('supervision-seats-filled', supervision_filled, 0),
    number_of('supervision-seats-vacant', supervision_vacant, 0),
    number_of('cross-service', cross_service, 0),
    share_of('cross-service-rate-of-persons', cross_service, 0, two_committees),
    share_of('cross-service-rate-of-party-seats', cross_service, 0, party_filled),
    share_of('cross-service-rate-of-committee-seats', cross_service, 0, committee_filled)
], recursive := true)
FROM county_numbers;

CREATE OR REPLACE VIEW indicator_values AS
SELECT county, indicator, "least", "most", base, missing FROM county_values
UNION ALL
SELECT county, indicator, "least", "most", base, missing FROM group_values;

-- People counted once over a county, however many organisations they sit in (去重人数): no sum of tallies can tell.
CREATE OR REPLACE VIEW distinct_people AS
SELECT county, count(*) AS headcount, count(DISTINCT person) AS distinct_people
FROM 'members.parquet'
WHERE on_party_committee OR on_committee
GROUP BY county;
