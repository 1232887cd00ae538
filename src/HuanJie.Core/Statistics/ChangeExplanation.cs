using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>A change of a mean or a share between two terms, split by who brought it about (变化分解): those who stayed, those who left, those who came.</summary>
/// <remarks>
/// With m₀ the value last term and n₁ this term's people, each person of this term adds (value − m₀)/n₁ to the change. For those who stayed
/// that is what changed in them, (now − then)/n₁, and what they were before, (then − m₀)/n₁; and since last term's differences from m₀ sum
/// to zero, the latter is what those who left took away. So the parts are
/// <list type="bullet">
/// <item><see cref="Stayed"/>: Σ (now − then) / n₁ over those who stayed: for ages, their ageing;</item>
/// <item><see cref="Left"/>: −Σ (then − m₀) / n₁ over those who left;</item>
/// <item><see cref="Came"/>: Σ (now − m₀) / n₁ over those who came;</item>
/// </list>
/// and they add up to the change exactly, as rationals. People are matched by id through the lineage of their organisation: who left or came left or
/// came to this group, and may serve elsewhere. A person whose value is not known in a term is not among that term's people; their
/// number is in <see cref="PreviousUnknown"/> and <see cref="CurrentUnknown"/>. What cannot be compared is in <see cref="Unmatched"/>, which is zero when all is known.
/// </remarks>
public sealed record ChangeExplanation
{
    private ChangeExplanation(Ratio previous, Ratio current)
    {
        Previous = previous;
        Current = current;
    }

    /// <summary>The value last term: the sum of values over the people.</summary>
    public Ratio Previous { get; }

    /// <summary>The value this term.</summary>
    public Ratio Current { get; }

    /// <summary>The change: <see cref="Current"/> less <see cref="Previous"/>, and the sum of the parts.</summary>
    public Ratio Change => Current - Previous;

    /// <summary>The part of those who stayed: their ageing, their new degrees.</summary>
    public Ratio Stayed { get; private init; }

    /// <summary>The part of those who left.</summary>
    public Ratio Left { get; private init; }

    /// <summary>The part of those who came.</summary>
    public Ratio Came { get; private init; }

    /// <summary>The part of those who cannot be compared: whose value is known in one term only, whose other term's roster is missing or not elected yet, or who have a further membership in a part of a split or merged organisation.</summary>
    public Ratio Unmatched { get; private init; }

    /// <summary>How many stayed, among those with a value in both terms.</summary>
    public long StayedPeople { get; private init; }

    /// <summary>How many left.</summary>
    public long LeftPeople { get; private init; }

    /// <summary>How many came.</summary>
    public long CamePeople { get; private init; }

    /// <summary>How many of last term's people are not counted, because their value is not known.</summary>
    public long PreviousUnknown { get; private init; }

    /// <summary>How many of this term's people are not counted, because their value is not known.</summary>
    public long CurrentUnknown { get; private init; }

    /// <summary>Explains the change of the mean age of a group ("2.6 years younger").</summary>
    /// <param name="turnover">The turnover, with last term's rosters.</param>
    /// <param name="group">The group.</param>
    /// <param name="previous">The basis of last term's ages.</param>
    /// <param name="current">The basis of this term's ages.</param>
    /// <returns>The explanation, or <see langword="null"/> when a term has nobody of exactly known age in the group.</returns>
    public static ChangeExplanation? OfMeanAge(Turnover turnover, MemberGroup group, TallyBasis previous, TallyBasis current)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(current);
        return Of(turnover, group, member => AgeOn(member, previous), member => AgeOn(member, current));
    }

    /// <summary>Explains the change of a share of a group, such as that of women.</summary>
    /// <param name="turnover">The turnover, with last term's rosters.</param>
    /// <param name="group">The group.</param>
    /// <param name="isCounted">Whether a member is counted; <see langword="null"/> when that is not known.</param>
    /// <returns>The explanation, or <see langword="null"/> when a term has nobody in the group of whom it is known.</returns>
    public static ChangeExplanation? OfShare(Turnover turnover, MemberGroup group, Func<Member, bool?> isCounted)
    {
        ArgumentNullException.ThrowIfNull(isCounted);
        return Of(turnover, group, Value, Value);

        long? Value(Member member) => isCounted(member) switch
        {
            true => 1,
            false => 0,
            null => null,
        };
    }

    /// <summary>Explains the change of the mean of any whole number of a group's members.</summary>
    /// <param name="turnover">The turnover, with last term's rosters.</param>
    /// <param name="group">The group.</param>
    /// <param name="then">A member's value last term; <see langword="null"/> when not known.</param>
    /// <param name="now">A member's value this term; <see langword="null"/> when not known.</param>
    /// <returns>The explanation, or <see langword="null"/> when a term has no value.</returns>
    public static ChangeExplanation? Of(Turnover turnover, MemberGroup group, Func<Member, long?> then, Func<Member, long?> now)
    {
        ArgumentNullException.ThrowIfNull(turnover);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        var pairs = Pair(turnover, group);
        var before = Sum(pairs.Select(pair => pair.Then is null ? null : then(pair.Then)));
        var after = Sum(pairs.Select(pair => pair.Now is null ? null : now(pair.Now)));
        if (before.People == 0 || after.People == 0)
        {
            return null;
        }

        var sums = new Parts();
        foreach (var pair in pairs)
        {
            sums.Add(pair, pair.Then is null ? null : then(pair.Then), pair.Now is null ? null : now(pair.Now));
        }

        var mean = new Ratio(before.Total, before.People);
        return new(mean, new Ratio(after.Total, after.People))
        {
            Stayed = new Ratio(sums.StayedChange, after.People),
            Left = Differences(-sums.LeftTotal, -sums.LeftPeople, mean, after.People),
            Came = Differences(sums.CameTotal, sums.CamePeople, mean, after.People),
            Unmatched = Differences(sums.AppearedTotal - sums.VanishedTotal, sums.AppearedPeople - sums.VanishedPeople, mean, after.People),
            StayedPeople = sums.StayedPeople,
            LeftPeople = sums.LeftPeople,
            CamePeople = sums.CamePeople,
            PreviousUnknown = pairs.LongCount(pair => pair.Then is not null) - before.People,
            CurrentUnknown = pairs.LongCount(pair => pair.Now is not null) - after.People,
        };
    }

    /// <summary>The change and its parts as exact ratios, as in <c>-2 = stayed 3, left -4, came -1</c>.</summary>
    public override string ToString() =>
        $"{Change} = stayed {Stayed}, left {Left}, came {Came}" + (Unmatched == Ratio.Zero ? "" : $", unmatched {Unmatched}");

    // (total − people × mean) / of
    private static Ratio Differences(long total, long people, Ratio mean, long of) => (total - (people * mean)) / of;

    private static long? AgeOn(Member member, TallyBasis basis) =>
        member.AgeOn(basis.AsOf, basis.LeapDay) is { IsExact: true, Least: <= AgeDistribution.MaxAge } age ? age.Least : null;

    private static (long Total, long People) Sum(IEnumerable<long?> values)
    {
        var total = 0L;
        var people = 0L;
        foreach (var value in values)
        {
            total = checked(total + (value ?? 0));
            people += value is null ? 0 : 1;
        }

        return (total, people);
    }

    // Every membership of the group in either term, once: pairs of the same person through the lineage, and singles. A membership is told by
    // organisation and person, not by the object: one record of a person may stand in the rosters of two organisations.
    // A single can be compared when the other term is there to look into and does not have the person in the group after all, as one of
    // several memberships that are already paired.
    private static List<Pairing> Pair(Turnover turnover, MemberGroup group)
    {
        var lineage = new TurnoverLineage(turnover, Continuity.Organisation);
        var pairs = new List<Pairing>();
        var paired = new HashSet<(DivisionCode Organisation, PersonId Person)>();
        foreach (var roster in turnover.Current)
        {
            var earlier = lineage.PredecessorsOf(roster).SelectMany(previous => In(previous, group)).ToLookup(seat => seat.Member.Id);
            foreach (var (_, member) in In(roster, group))
            {
                Member? then = earlier[member.Id].FirstOrDefault(seat => paired.Add((seat.Organisation, member.Id))).Member;
                pairs.Add(new(then, member, lineage.Before(roster) is not null && !earlier.Contains(member.Id)));
            }
        }

        pairs.AddRange(
            from roster in turnover.Previous
            from seat in In(roster, @group)
            where !paired.Contains((seat.Organisation, seat.Member.Id))
            let stays = lineage.SuccessorsOf(roster).Any(successor => In(successor, @group).Any(later => later.Member.Id == seat.Member.Id))
            select new Pairing(seat.Member, null, lineage.After(roster) is not null && !stays));
        return pairs;
    }

    private static IEnumerable<(DivisionCode Organisation, Member Member)> In(Roster roster, MemberGroup group) =>
        roster.Members.Where(member => group.Includes(member.Posts)).Select(member => (roster.Organisation.Code, member));

    private readonly record struct Pairing(Member? Then, Member? Now, bool IsComparable)
    {
        public bool IsPairOrOpen => (Then is not null && Now is not null) || !IsComparable;
    }

    private sealed class Parts
    {
        public long StayedChange { get; private set; }

        public long StayedPeople { get; private set; }

        public long LeftTotal { get; private set; }

        public long LeftPeople { get; private set; }

        public long CameTotal { get; private set; }

        public long CamePeople { get; private set; }

        public long AppearedTotal { get; private set; }

        public long AppearedPeople { get; private set; }

        public long VanishedTotal { get; private set; }

        public long VanishedPeople { get; private set; }

        public void Add(Pairing pair, long? then, long? now)
        {
            checked
            {
                if (then is { } before && now is { } after)
                {
                    StayedChange += after - before;
                    StayedPeople++;
                }
                else if (then is { } gone)
                {
                    var stays = pair.IsPairOrOpen;
                    VanishedTotal += stays ? gone : 0;
                    VanishedPeople += stays ? 1 : 0;
                    LeftTotal += stays ? 0 : gone;
                    LeftPeople += stays ? 0 : 1;
                }
                else if (now is { } here)
                {
                    var stays = pair.IsPairOrOpen;
                    AppearedTotal += stays ? here : 0;
                    AppearedPeople += stays ? 1 : 0;
                    CameTotal += stays ? 0 : here;
                    CamePeople += stays ? 0 : 1;
                }
            }
        }
    }
}
