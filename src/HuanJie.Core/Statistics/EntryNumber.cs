using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>The people of a group who are newcomers or continuing, to the bodies or to the very group.</summary>
internal sealed record EntryNumber(MemberGroup Group, Entry Entry, bool ToGroup = false) : TallyNumber
{
    public override long In(Tally tally) => ToGroup ? tally.Of(Group).EntriesToGroup[Entry] : tally.Of(Group).Entries[Entry];

    public override SnapshotSum Of(SnapshotQuestions questions)
    {
        // Whoever had no seat is in none of the planes of states: everybody less the others.
        var restCounts = IsOf(LastTermSeat.None);
        var sum = new List<(int Count, int Factor)>();
        for (var state = 0; state < LastTermSeat.States; state++)
        {
            if (state != LastTermSeat.None && IsOf(state) != restCounts)
            {
                sum.Add((questions.People(Group, PeopleColumns.StatesAt + state), restCounts ? -1 : 1));
            }
        }

        return new([.. restCounts ? [(questions.People(Group), 1)] : Array.Empty<(int Count, int Factor)>(), .. sum]);
    }

    private bool IsOf(int state) => LastTermSeat.EntryTo(ToGroup ? Group : Group.Home, state) == Entry;
}
