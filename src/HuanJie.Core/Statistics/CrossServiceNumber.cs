namespace HuanJie.Statistics;

/// <summary>The people who sit in both of the two committees.</summary>
internal sealed record CrossServiceNumber : TallyNumber
{
    public override long In(Tally tally) => tally.CrossServing;

    public override SnapshotSum Of(SnapshotQuestions questions) => SnapshotSum.One(questions.CrossServing());
}
