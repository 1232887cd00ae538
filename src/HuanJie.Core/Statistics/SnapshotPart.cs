using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Some thousand rosters of a snapshot as columns: those of this term, or those of last term with what became of their people.</summary>
/// <remarks>Row groups, as column stores call them: parts are built, merged, filtered and counted each on its own, and one part's columns stay in a near cache.</remarks>
internal sealed class SnapshotPart(OrganisationColumns organisations, PeopleColumns people, bool isFormer)
{
    /// <summary>The rosters of a part unless fewer are left: so many that its columns usually stay below the size from which .NET keeps arrays on a heap of their own, whose collection is that of everything.</summary>
    public const int Size = 2_048;

    private readonly Lazy<SnapshotRun[]>[] _runs = [.. Enum.GetValues<DivisionLevel>().Select(level =>
        new Lazy<SnapshotRun[]>(() => RunsOf(organisations, level)))];

    public OrganisationColumns Organisations { get; } = organisations;

    public PeopleColumns People { get; } = people;

    /// <summary>Whether the rosters are last term's: their people count as gone or not, never as people.</summary>
    public bool IsFormer { get; } = isFormer;

    /// <summary>The bytes of all columns but the ids.</summary>
    public long Bytes => Organisations.Bytes + People.Bytes;

    /// <summary>The bytes that a tally may read: it sorts births into ages and needs no digits of them.</summary>
    public long BytesForTally => Bytes - People.Births.Bytes;

    /// <summary>The bytes that figures may read: they compare the digits of births and need no seats.</summary>
    public long BytesForFigures => Organisations.Bytes + People.Bits.Bytes + People.Births.Bytes;

    /// <summary>Takes up rosters of this term.</summary>
    public static SnapshotPart Of(ReadOnlySpan<Roster> rosters, TurnoverLineage? lineage)
    {
        var organisations = new OrganisationColumns.Builder(rosters.Length);
        var people = new PeopleColumns.Builder(PeopleIn(rosters));
        foreach (var roster in rosters)
        {
            var before = lineage?.Before(roster);
            organisations.Begin(roster, isCompared: before is not null);
            foreach (var member in roster.Members.AsSpan())
            {
                people.Add(member, before is null ? LastTermSeat.Recorded(member.Entry) : before.Of(member));
            }

            organisations.End(roster);
        }

        return new(organisations.Build(), people.Build(), isFormer: false);
    }

    /// <summary>Takes up rosters of last term.</summary>
    public static SnapshotPart OfFormer(ReadOnlySpan<Roster> rosters, TurnoverLineage lineage)
    {
        var organisations = new OrganisationColumns.Builder(rosters.Length);
        var people = new PeopleColumns.Builder(PeopleIn(rosters));
        foreach (var roster in rosters)
        {
            var after = lineage.After(roster);
            var successors = lineage.SuccessorsOf(roster);
            organisations.Begin(roster, isCompared: false);
            foreach (var member in roster.Members.AsSpan())
            {
                people.AddFormer(member, after?.Of(member), after is null ? default : TurnoverLineage.ReasonOf(member.Id, successors));
            }

            organisations.End(roster);
        }

        return new(organisations.Build(), people.Build(), isFormer: true);
    }

    /// <summary>A part of this part.</summary>
    /// <param name="includes">Whether an organisation with its term is in it.</param>
    /// <param name="peopleMask">Which people are in it, a bit each; null for all.</param>
    public SnapshotPart Masked(Func<Organisation, Term?, bool> includes, Func<PeopleColumns, ulong[]>? peopleMask)
    {
        var organisations = new PlaneMask(Organisations.Count);
        var people = new PlaneMask(People.Count);
        if (peopleMask is not null)
        {
            people.And(peopleMask(People));
        }

        for (var at = 0; at < Organisations.Count; at++)
        {
            if (!includes(Organisations.Organisations[at], Organisations.Terms[at]))
            {
                organisations.Remove(at..(at + 1));
                people.Remove(Organisations.Starts[at]..Organisations.Starts[at + 1]);
            }
        }

        var left = People.Masked(people.Words);
        return new(Organisations.Masked(organisations.Words, left), left, IsFormer);
    }

    /// <summary>The runs of neighbouring organisations in one division of a level; worked out once.</summary>
    public ReadOnlySpan<SnapshotRun> Runs(DivisionLevel level) => _runs[level - DivisionLevel.Province].Value;

    /// <summary>How many organisations of a run are not filtered out.</summary>
    public long IncludedIn(in SnapshotRun run) => Organisations.Bits.Count(OrganisationColumns.Included, run.Start..run.End);

    /// <summary>All organisations, as one run.</summary>
    public SnapshotRun Whole => Run(0, Organisations.Count);

    /// <summary>Neighbouring organisations of any divisions.</summary>
    public SnapshotRun Run(int start, int end) => new(default, start, end, Organisations.Starts[start]..Organisations.Starts[end]);

    /// <summary>The organisation in whose roster a person is.</summary>
    public Organisation OrganisationOf(int person)
    {
        // Organisations without people start where the next one does; the last one that starts there has the person.
        var (low, high) = (0, Organisations.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Organisations.Starts[middle] <= person ? (middle, high) : (low, middle);
        }

        return Organisations.Organisations[low];
    }

    private static int PeopleIn(ReadOnlySpan<Roster> rosters)
    {
        var people = 0;
        foreach (var roster in rosters)
        {
            people += roster.Members.Count;
        }

        return people;
    }

    private static SnapshotRun[] RunsOf(OrganisationColumns organisations, DivisionLevel level)
    {
        var runs = new List<SnapshotRun>();
        for (var start = 0; start < organisations.Count;)
        {
            var division = organisations.Organisations[start].Code.At(level);
            var end = start + 1;
            while (end < organisations.Count && organisations.Organisations[end].Code.At(level) == division)
            {
                end++;
            }

            runs.Add(new(division, start, end, organisations.Starts[start]..organisations.Starts[end]));
            start = end;
        }

        return [.. runs];
    }
}

/// <summary>Neighbouring organisations of a part that are in one division.</summary>
/// <param name="Division">The division.</param>
/// <param name="Start">The first organisation.</param>
/// <param name="End">The first one after them.</param>
/// <param name="People">Their people.</param>
internal readonly record struct SnapshotRun(DivisionCode Division, int Start, int End, Range People)
{
    public Range Organisations => Start..End;
}
