using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>A number of last term's people of a group: who left, and of whom it is not known.</summary>
internal sealed record LastTermNumber(MemberGroup Group, LastTermMeasure Measure) : TallyNumber
{
    public override long In(Tally tally)
    {
        var people = tally.Of(Group);
        return Measure switch
        {
            LastTermMeasure.Left => people.Departures.Total,
            LastTermMeasure.LeftForAge => people.Departures[DepartureReason.Age],
            LastTermMeasure.LeftForUnknownReason => people.Departures[DepartureReason.Unknown],
            LastTermMeasure.LeftGroup => people.LeftGroup,
            _ => people.Undecided,
        };
    }

    public override SnapshotSum Of(SnapshotQuestions questions)
    {
        var left = questions.Former(Group, PeopleColumns.LeftAt + (int)Group.Home);
        return Measure switch
        {
            LastTermMeasure.Left => SnapshotSum.One(left),
            LastTermMeasure.LeftForAge => SnapshotSum.One(questions.FormerWithReason(Group, (int)DepartureReason.Age)),
            LastTermMeasure.LeftForUnknownReason => new([(left, 1), .. Enumerable.Range(1, PeopleColumns.Reasons - 1).Select(reason => (questions.FormerWithReason(Group, reason), -1))]),
            LastTermMeasure.LeftGroup => SnapshotSum.One(questions.Former(Group, PeopleColumns.LeftAt + (int)Group)),
            _ => SnapshotSum.One(questions.Former(Group, PeopleColumns.Undecided)),
        };
    }
}

/// <summary>What of last term's people is counted.</summary>
internal enum LastTermMeasure
{
    Left,
    LeftForAge,
    LeftForUnknownReason,
    LeftGroup,
    Undecided,
}
