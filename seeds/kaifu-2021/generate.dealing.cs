// The tools of generate.cs, which includes this file: how things are dealt to people, with whole numbers and no randomness.
using System.Numerics;
using HuanJie.Members;

internal static class Dealing
{
    // Whether to take item i when k of n are to be taken, evenly.
    public static bool Pick(int i, int k, int n) => (i + 1) * k / n > i * k / n;

    // The order in which a group is dealt to: every person once, neighbours far apart.
    private static IEnumerable<Person> Scatter(Person[] group)
    {
        var stride = (group.Length * 5 / 8) + 1;
        while (BigInteger.GreatestCommonDivisor(stride, group.Length) != 1)
        {
            stride++;
        }

        return group.Select((_, k) => group[k * stride % group.Length]);
    }

    // Ages from low to high that add up to a total: an even slope, lifted or lowered one year at a time.
    public static void Spread(Person[] group, int total, int low, int high)
    {
        Require(total >= group.Length * low && total <= group.Length * high, $"{group.Length} ages from {low} to {high} cannot add up to {total}");
        Person[] order = [.. Scatter(group)];
        for (var k = 0; k < order.Length; k++)
        {
            order[k].Age = low + ((high - low) * k / Math.Max(1, order.Length - 1));
        }

        var rest = total - order.Sum(person => person.Age);
        for (var k = 0; rest != 0; k++)
        {
            var person = order[k % order.Length];
            var step = person.Age + Math.Sign(rest) >= low && person.Age + Math.Sign(rest) <= high ? Math.Sign(rest) : 0;
            person.Age += step;
            rest -= step;
        }
    }

    // So many of each education, the highest to the youngest; the rest have less than 大专.
    public static void Teach(Person[] group, int postgraduates, int bachelors, int colleges)
    {
        Require(postgraduates + bachelors + colleges <= group.Length, $"{group.Length} people cannot hold {postgraduates} + {bachelors} + {colleges} degrees");
        foreach (var (k, person) in Scatter(group).Index())
        {
            person.Education = k < postgraduates ? Education.Postgraduate
                : k < postgraduates + bachelors ? Education.Bachelor
                : k < postgraduates + bachelors + colleges ? Education.College
                : person.Age > 50 && k % 3 == 0 ? Education.JuniorHigh
                : k % 3 == 1 ? Education.SecondaryVocational : Education.HighSchool;
        }
    }

    public static bool HasCollege(Person person) => person.Education.Band() >= EducationBand.College;

    public static void SetWomen(Person[] group, int women)
    {
        foreach (var (k, person) in group.Index())
        {
            person.Woman = Pick(k, women, group.Length);
        }
    }

    public static void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The plan does not come out: {problem}. Nothing was written.");
        }
    }
}
