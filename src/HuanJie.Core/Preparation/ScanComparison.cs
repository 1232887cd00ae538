using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>Two scans side by side (两轮研判对比): what rose and what fell, organisation by organisation, following splits, mergers and new codes.</summary>
/// <remarks>Comparing the other way round turns every rise into a fall and every appearance into a disappearance, and nothing else.</remarks>
public sealed record ScanComparison
{
    private ScanComparison(RiskScan before, RiskScan after, ValueList<ScanMovement> rows)
    {
        Before = before;
        After = after;
        Rows = rows;
    }

    /// <summary>The earlier scan.</summary>
    public RiskScan Before { get; }

    /// <summary>The later scan.</summary>
    public RiskScan After { get; }

    /// <summary>One row an organisation, or for all parts of those that were split or merged in between; by the lowest code of the row.</summary>
    public ValueList<ScanMovement> Rows { get; }

    /// <summary>How many grades moved which way.</summary>
    public MovementCounts Grades => MovementCounts.Of(Rows.Select(static row => row.Grade));

    /// <summary>Compares two scans.</summary>
    /// <param name="before">The earlier scan.</param>
    /// <param name="after">The later scan.</param>
    /// <param name="organisations">The organisations with their lineages; without them codes are compared as they stand.</param>
    /// <param name="weights">The weights; <see cref="RiskWeights.Default"/> unless given.</param>
    public static ScanComparison Of(RiskScan before, RiskScan after, IEnumerable<Organisation>? organisations = null, RiskWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var then = before.Assessments.ToDictionary(static found => found.Organisation, found => RiskAssessment.Of(found, weights));
        var now = after.Assessments.ToDictionary(static found => found.Organisation, found => RiskAssessment.Of(found, weights));
        var groups = new CodeGroups(then.Keys.Concat(now.Keys));
        foreach (var organisation in organisations ?? [])
        {
            foreach (var predecessor in organisation.Predecessors)
            {
                // Only where the one scan has the whole and the other the part: between two scans of the parts nothing happened.
                if ((then.ContainsKey(predecessor) && now.ContainsKey(organisation.Code)) || (now.ContainsKey(predecessor) && then.ContainsKey(organisation.Code)))
                {
                    groups.Join(predecessor, organisation.Code);
                }
            }
        }

        return new(before, after, [.. groups.Ordered().Select(group => new ScanMovement(In(then, group), In(now, group)))]);
    }

    /// <summary>How many organisations moved which way in one factor.</summary>
    public MovementCounts Of(RiskFactor factor) => MovementCounts.Of(Rows.Select(row => row.Factors[(int)factor].Movement));

    /// <summary>The scans and how the grades moved.</summary>
    public override string ToString() => $"{Before.On:R} to {After.On:R}: {Grades}";

    private static ValueList<RiskAssessment> In(Dictionary<DivisionCode, RiskAssessment> scan, IReadOnlyList<DivisionCode> group) =>
        [.. group.Where(scan.ContainsKey).Select(code => scan[code])];
}
