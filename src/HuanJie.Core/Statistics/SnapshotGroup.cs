using System.Collections.Immutable;

namespace HuanJie.Statistics;

/// <summary>The runs of organisations of a snapshot that make one group, of this term and the last.</summary>
internal sealed class SnapshotGroup(ImmutableArray<(SnapshotPart Part, SnapshotRun Run)> runs)
{
    public ImmutableArray<(SnapshotPart Part, SnapshotRun Run)> Runs { get; } = runs;

    /// <summary>Whether an organisation of it is left, or all are filtered out.</summary>
    public bool IsIncluded { get; } = runs.Any(static run => run.Part.IncludedIn(run.Run) > 0);

    /// <summary>The group without last term.</summary>
    public SnapshotGroup Current => Runs.Any(static run => run.Part.IsFormer) ? new(Runs.RemoveAll(static run => run.Part.IsFormer)) : this;

    public long People(MemberGroup group) => Runs.Sum(run => run.Part.People.Bits.Count(PeopleColumns.GroupsAt + (int)group, run.Run.People));

    public Tally Tally(SnapshotCounter counter)
    {
        counter.Clear();
        foreach (var (part, run) in Runs)
        {
            counter.Add(part, run);
        }

        return counter.ToTally();
    }
}
