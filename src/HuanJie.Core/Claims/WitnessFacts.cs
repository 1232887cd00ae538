using HuanJie.Members;

namespace HuanJie.Claims;

/// <summary>The facts of the people of one cell: so many of each, spread evenly; what nothing asks for is dull.</summary>
internal sealed class WitnessFacts
{
    // Below high school, high school, 大专, 本科, 研究生.
    private static readonly Education[] Levels = [.. new[] { "70", "60", "31", "21", "11" }.Select(HuanJie.Members.Education.Parse)];
    private readonly int _count;
    private readonly long? _women, _minority, _party, _leftForAge;
    private readonly int[] _ages;
    private readonly byte[] _levels;

    public WitnessFacts(WitnessPopulation population, int cell, int count, long[] numbers)
    {
        _count = count;
        (_women, _minority, _party, _leftForAge) = (Number(WitnessPopulation.Women), Number(WitnessPopulation.Minority), Number(WitnessPopulation.PartyMember), Number(WitnessPopulation.LeftForAge));

        // In a band of several levels everybody has the lowest above the junior high school.
        _levels =
        [
            .. Number(WitnessPopulation.Band(WitnessPopulation.Education, 0)) is null ? Enumerable.Repeat((byte)2, count)
                : population.Bands[WitnessPopulation.Education].SelectMany((band, index) => Enumerable.Repeat((byte)Math.Max(band.First, Math.Min(band.Last, 1)), (int)Number(WitnessPopulation.Band(WitnessPopulation.Education, index))!.Value)),
        ];
        _ages = Ages(population, count, Number);

        long? Number(string fact) => population.Known(fact, cell) is { } variable ? numbers[variable] : null;
    }

    public bool IsWoman(int person) => Evenly(person, _women ?? (_count + 1) / 3);

    public bool IsPartyMember(int person) => Evenly(person, _party ?? _count);

    public bool LeftForAge(int person) => Evenly(person, _leftForAge ?? 0);

    // Counted from the other end, so that it is not the same people who have everything.
    public Education Education(int person) => Levels[_levels[_count - 1 - person]];

    public EthnicGroup EthnicGroup(int person) => HuanJie.Members.EthnicGroup.Parse(Evenly(_count - 1 - person, _minority ?? 0) ? "15" : "01");

    public int Age(int person) => _ages[person];

    /// <summary>What one of all gets when so many are spread evenly.</summary>
    public static long Share(long one, long some, long all) => all == 0 ? 0 : ((one + 1) * some / all) - (one * some / all);

    private bool Evenly(int person, long some) => Share(person, some, _count) > 0;

    // Everybody is as young as the band allows, then all grow older by turns until their years add up.
    private static int[] Ages(WitnessPopulation population, int count, Func<string, long?> number)
    {
        if (number(WitnessPopulation.Band(WitnessPopulation.Ages, 0)) is null)
        {
            return [.. Enumerable.Range(0, count).Select(static person => 30 + (person * 7 % 25))];
        }

        List<(int Age, int Most)> people = [];
        foreach (var (index, band) in population.Bands[WitnessPopulation.Ages].Index())
        {
            people.AddRange(Enumerable.Repeat((band.First, band.Last), (int)number(WitnessPopulation.Band(WitnessPopulation.Ages, index))!.Value));
        }

        var years = number(WitnessPopulation.Years) ?? people.Sum(static person => Math.Min(person.Most, person.Age + ((person.Most - person.Age) / 2)));
        var missing = years - people.Sum(static person => person.Age);
        while (missing > 0)
        {
            var open = people.Index().Where(static person => person.Item.Age < person.Item.Most).Select(static person => person.Index).ToArray();
            var step = (int)Math.Max(1, missing / open.Length);
            foreach (var person in open)
            {
                var (age, most) = people[person];
                var grown = (int)Math.Min(Math.Min(step, most - age), missing);
                people[person] = (age + grown, most);
                missing -= grown;
            }
        }

        return [.. people.Select(static person => person.Age)];
    }
}
