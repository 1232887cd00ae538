using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>How one organisation moved between two scans (单个组织的升降); where it was split or merged in between, all its parts together, at their worst.</summary>
public sealed record ScanMovement
{
    internal ScanMovement(ValueList<RiskAssessment> before, ValueList<RiskAssessment> after)
    {
        Before = [.. before.Select(static found => found.Organisation)];
        After = [.. after.Select(static found => found.Organisation)];
        Factors = [.. Enum.GetValues<RiskFactor>().Select(factor => new FactorMovement(factor, Worst(before, factor), Worst(after, factor), Move(Worst(before, factor), Worst(after, factor))))];
        GradeBefore = Worst(before);
        GradeAfter = Worst(after);
        Grade = Move(GradeBefore, GradeAfter);
    }

    /// <summary>The codes in the earlier scan, ascending; none when it appeared.</summary>
    public ValueList<DivisionCode> Before { get; }

    /// <summary>The codes in the later scan, ascending; none when it is gone.</summary>
    public ValueList<DivisionCode> After { get; }

    /// <summary>The five factors, in the order of <see cref="RiskFactor"/>.</summary>
    public ValueList<FactorMovement> Factors { get; }

    /// <summary>The grade in the earlier scan: the highest of the parts; <see langword="null"/> when not known.</summary>
    public RiskGrade? GradeBefore { get; }

    /// <summary>The grade in the later scan: the highest of the parts; <see langword="null"/> when not known.</summary>
    public RiskGrade? GradeAfter { get; }

    /// <summary>How the grade moved.</summary>
    public Movement Grade { get; }

    /// <summary>As in <c>430105012301 -> 430105012201, 430105012202: Fell</c>.</summary>
    public override string ToString() => $"{string.Join(", ", Before)} -> {string.Join(", ", After)}: {Grade}";

    private Movement Move<T>(T? before, T? after)
        where T : struct, Enum =>
        Before.Count == 0 ? Movement.Appeared
        : After.Count == 0 ? Movement.Gone
        : before is not { } then || after is not { } now ? Movement.Unknown
        : Comparer<T>.Default.Compare(then, now) switch { < 0 => Movement.Rose, > 0 => Movement.Fell, _ => Movement.Unchanged };

    // Poor is the worst there is, so the unknown parts beside it change nothing.
    private static FactorLevel? Worst(ValueList<RiskAssessment> parts, RiskFactor factor)
    {
        FactorLevel? worst = null;
        var isKnown = true;
        foreach (var part in parts)
        {
            var level = part.Parts[(int)factor].Level;
            isKnown &= level is not null;
            worst = worst is null || level > worst ? level ?? worst : worst;
        }

        return isKnown || worst is FactorLevel.Poor ? worst : null;
    }

    private static RiskGrade? Worst(ValueList<RiskAssessment> parts)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var (least, most) = (parts.Max(static part => part.LeastGrade), parts.Max(static part => part.MostGrade));
        return least == most ? most : null;
    }
}

/// <summary>How one factor moved (要素升降).</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Before">Its level in the earlier scan, at the worst of the parts; null when not known.</param>
/// <param name="After">Its level in the later scan.</param>
/// <param name="Movement">How it moved.</param>
public sealed record FactorMovement(RiskFactor Factor, FactorLevel? Before, FactorLevel? After, Movement Movement);
