namespace HuanJie.Statistics;

/// <summary>A number about the ages of a group: who is known to be of some ages, who may be, of whom an age is known, and their years.</summary>
/// <param name="Group">The group.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Least">The lowest age asked for, if any.</param>
/// <param name="Most">The highest.</param>
internal sealed record AgeNumber(MemberGroup Group, AgeMeasure Measure, int Least = 0, int Most = AgeDistribution.MaxAge) : TallyNumber
{
    public override long In(Tally tally)
    {
        var ages = tally.Of(Group).Ages;
        return Measure switch
        {
            AgeMeasure.Certain => ages.InRange(Least, Most).Certain,
            AgeMeasure.Possible => ages.InRange(Least, Most).Possible,
            AgeMeasure.Known => ages.Known,
            AgeMeasure.Unknown => ages.Unknown,
            AgeMeasure.LeastYears => ages.LeastYears,
            _ => ages.MostYears,
        };
    }

    public override SnapshotSum Of(SnapshotQuestions questions)
    {
        return Measure switch
        {
            AgeMeasure.Possible => new([(questions.Ages(Group, AgeMeasure.Possible, Least, Most), 1), (questions.People(Group), 1), (Known(), -1)]),
            AgeMeasure.Unknown => new([(questions.People(Group), 1), (Known(), -1)]),
            _ => SnapshotSum.One(questions.Ages(Group, Measure, Least, Most)),
        };

        int Known() => questions.Ages(Group, AgeMeasure.Known);
    }
}

/// <summary>What of the ages is counted.</summary>
internal enum AgeMeasure
{
    Certain,
    Possible,
    Known,
    Unknown,
    LeastYears,
    MostYears,
}
