namespace HuanJie.Statistics;

/// <summary>The people of a group with one value of a classification.</summary>
internal sealed record PartNumber<TKey>(MemberGroup Group, Classification<TKey> Classification, TKey Value) : TallyNumber
    where TKey : struct, Enum
{
    public override long In(Tally tally) => Classification.In(tally.Of(Group))[Value];

    public override SnapshotSum Of(SnapshotQuestions questions)
    {
        var first = Classification.FirstPlane(questions.Basis);
        var place = Distribution<TKey>.Keys.AsSpan().IndexOf(Value);
        return place == 0
            ? new([(questions.People(Group), 1), .. Enumerable.Range(1, Distribution<TKey>.Keys.Count - 1).Select(other => (questions.People(Group, first + other), -1))])
            : SnapshotSum.One(questions.People(Group, first + place));
    }
}
