namespace HuanJie.Statistics;

/// <summary>A number of organisations that have finished an election by the day of the basis.</summary>
internal sealed record ElectionNumber(FinishedElections Which) : TallyNumber
{
    public override long In(Tally tally) => Which switch
    {
        FinishedElections.Party => tally.Organisations.PartyFinished,
        FinishedElections.Committee => tally.Organisations.CommitteeFinished,
        _ => tally.Organisations.Finished,
    };

    public override SnapshotSum Of(SnapshotQuestions questions) => SnapshotSum.One(questions.Finished(Which));
}

/// <summary>The elections that are finished.</summary>
internal enum FinishedElections
{
    Party,
    Committee,
    Both,
}
