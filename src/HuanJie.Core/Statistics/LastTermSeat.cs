using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>What is known of a person's seat in the other term: one of the 18 seat classes, or one of three states without a class.</summary>
internal static class LastTermSeat
{
    /// <summary>Known to have had no seat.</summary>
    public const int None = SeatClass.Count;

    /// <summary>Not known.</summary>
    public const int Unknown = SeatClass.Count + 1;

    /// <summary>Known to have had a seat, but not which: a recorded 连任.</summary>
    public const int Some = SeatClass.Count + 2;

    public const int States = SeatClass.Count + 3;

    private static readonly Entry[] EntryTable = Table(static (group, state) => state switch
    {
        Unknown => Entry.Unknown,
        Some => group is MemberGroup.TwoCommittees or MemberGroup.Supervision ? Entry.Continuing : Entry.Unknown,
        _ => IsSeatIn(state, group) ? Entry.Continuing : Entry.Newcomer,
    });

    // Each entry is one byte, so a table of 256 answers every value, named or not, without a branch.
    private static readonly byte[] RecordedTable = [.. Enumerable.Range(0, 256).Select(static value => (Entry)value switch
    {
        Entry.Newcomer => (byte)None,
        Entry.Continuing => (byte)Some,
        _ => (byte)Unknown,
    })];

    /// <summary>The state that a recorded entry stands for.</summary>
    public static int Recorded(Entry entry) => RecordedTable[(byte)entry];

    /// <summary>Whether a state is a seat in a group.</summary>
    public static bool IsSeatIn(int state, MemberGroup group) => state < SeatClass.Count && SeatClass.IsIn(state, group);

    /// <summary>What a state makes of somebody who is in a group now: new to that group or continuing in it.</summary>
    public static Entry EntryTo(MemberGroup group, int state) => EntryTable[((int)group * States) + state];

    private static Entry[] Table(Func<MemberGroup, int, Entry> entry) =>
        [.. from index in Enumerable.Range(0, 6 * States) select entry((MemberGroup)(index / States), index % States)];
}
