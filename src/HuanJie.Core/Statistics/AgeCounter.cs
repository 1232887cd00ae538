using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>What some questions ask about ages, as planes to count and as sums of the counts: who is from 18 to 35 has reached 18 and has not reached 36.</summary>
internal sealed class AgeCounter
{
    /// <summary>The first age that is none of ours.</summary>
    public const int Beyond = AgeDistribution.MaxAge + 1;

    private const int NoOne = -1;

    private readonly int _onKey;
    private readonly int[] _ages;
    private readonly GroupAges[] _groups;

    public AgeCounter(SnapshotQuestions questions)
    {
        _onKey = Age.OnKey(questions.Basis.AsOf, questions.Basis.LeapDay);
        var today = PackedSeat.SinceFirstYear(_onKey);
        var asked = questions.Groups.SelectMany(static group => group.Ages.Keys).ToArray();
        var asksForYears = Array.Exists(asked, static age => IsOfYears(age.Measure));

        // Nobody here is born before the first year, so that some ages are not reached by anybody.
        _ages = [.. asked.SelectMany(static age => new[] { age.Least, age.Most + 1 }).Distinct().Order().Where(age => today >> PartialDate.YearShift >= age)];
        asksForYears &= _ages.Length > 0;
        Planes = new(_ages, today, asksForYears);
        Counts = questions.Counts;
        _groups = [.. questions.Groups.Where(static group => group.Ages.Count > 0).Select(AgesOf)];
    }

    /// <summary>The planes that are counted.</summary>
    public AgePlanes Planes { get; }

    /// <summary>How many counts there are: after those of the questions, those that are added up to them.</summary>
    public int Counts { get; private set; }

    /// <summary>What is asked of the people of a group: planes of <see cref="Planes"/> with the places of their counts.</summary>
    public (int Plane, int Place)[] AskedOf(MemberGroup group) =>
        Array.Find(_groups, ages => ages.Group == group) is { } ages
            ?
            [
                .. ages.Reached.Index().Where(static age => age.Item != NoOne),
                .. Enumerable.Range(0, ages.YearsAt == NoOne ? 0 : 1 + AgePlanes.YearDigits).Select(plane => (Planes.BirthdaysAt + plane, ages.YearsAt + plane)),
            ]
            : [];

    /// <summary>Counts the people of a run whose births are known to the month or the year, or are far from ours; unknown ones are whoever is left.</summary>
    public void AddInexact(PeopleColumns people, Range run, Span<long> counts)
    {
        var inexact = people.Inexact;
        for (var i = InexactBirth.FirstFrom(inexact, run.Start.Value); i < inexact.Length && inexact[i].Person < run.End.Value; i++)
        {
            if (Age.TryRange(inexact[i].Key, _onKey, out var least, out var most) && most <= AgeDistribution.MaxAge)
            {
                AddInexact(inexact[i].SeatClass, least, most, counts);
            }
        }
    }

    /// <summary>Adds those whose births are known to the day, when all are counted.</summary>
    /// <param name="counts">What was counted.</param>
    /// <param name="answers">The counts of the questions, to be added to.</param>
    public void AddExact(ReadOnlySpan<long> counts, Span<long> answers)
    {
        foreach (var group in _groups)
        {
            var years = group.YearsAt == NoOne ? 0 : YearsOf(group, counts);
            foreach (var question in group.Questions)
            {
                answers[question.Place] += IsOfYears(question.Measure) ? years : Reached(counts, question.LeastAt) - Reached(counts, question.BeyondAt);
            }
        }
    }

    private static bool IsOfYears(AgeMeasure measure) => measure is AgeMeasure.LeastYears or AgeMeasure.MostYears;

    private static long Reached(ReadOnlySpan<long> counts, int place) => place == NoOne ? 0 : counts[place];

    // Whole years are the years between less one, and that one for who has had this year's birthday.
    private long YearsOf(GroupAges group, ReadOnlySpan<long> counts)
    {
        var years = counts[group.YearsAt] + ((Reached(counts, group.Reached[0]) - (_ages[^1] == Beyond ? Reached(counts, group.Reached[^1]) : 0)) * ((PackedSeat.SinceFirstYear(_onKey) >> PartialDate.YearShift) - 1));
        for (var digit = 0; digit < AgePlanes.YearDigits; digit++)
        {
            years -= counts[group.YearsAt + 1 + digit] << digit;
        }

        return years;
    }

    private void AddInexact(int seatClass, int least, int most, Span<long> counts)
    {
        foreach (var group in _groups)
        {
            if (SeatClass.IsIn(seatClass, group.Group))
            {
                foreach (var question in group.Questions)
                {
                    counts[question.Place] += question.Of(least, most);
                }
            }
        }
    }

    private GroupAges AgesOf(SnapshotQuestions.GroupQuestions group)
    {
        var reached = new int[_ages.Length];
        for (var age = 0; age < reached.Length; age++)
        {
            reached[age] = group.Ages.Keys.Any(asked => asked.Least == _ages[age] || asked.Most + 1 == _ages[age]) ? Counts++ : NoOne;
        }

        var yearsAt = NoOne;
        if (_ages.Length > 0 && group.Ages.Keys.Any(static asked => IsOfYears(asked.Measure)))
        {
            yearsAt = Counts;
            Counts += 1 + AgePlanes.YearDigits;
        }

        return new(group.Group, reached, yearsAt, [.. group.Ages.Select(age => new Question(age.Key.Measure, age.Key.Least, age.Key.Most, PlaceOf(age.Key.Least), PlaceOf(age.Key.Most + 1), age.Value))]);

        int PlaceOf(int age) => Array.BinarySearch(_ages, age) is >= 0 and var at ? reached[at] : NoOne;
    }

    /// <summary>What is asked of a group.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Reached">For each age, the place of those who have reached it; <see cref="NoOne"/> when it is not asked for.</param>
    /// <param name="YearsAt">The first place of birthdays and digits of years; <see cref="NoOne"/> when they are not asked for.</param>
    /// <param name="Questions">The questions.</param>
    private sealed record GroupAges(MemberGroup Group, int[] Reached, int YearsAt, Question[] Questions);

    /// <summary>One number asked for, with the places of who has reached its first age and the first one above, and of its own count.</summary>
    private readonly record struct Question(AgeMeasure Measure, int Least, int Most, int LeastAt, int BeyondAt, int Place)
    {
        /// <summary>What somebody adds whose age is one of two, or one.</summary>
        public long Of(int least, int most) => Measure switch
        {
            AgeMeasure.Certain => least >= Least && most <= Most ? 1 : 0,
            AgeMeasure.Possible => most >= Least && least <= Most ? 1 : 0,
            AgeMeasure.Known => 1,
            AgeMeasure.LeastYears => least,
            _ => most,
        };
    }
}
