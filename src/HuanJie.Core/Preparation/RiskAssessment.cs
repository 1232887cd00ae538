using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>The risk of one organisation in one scan (风险评定), with how it came about: exact, and an interval where a factor is not known.</summary>
public sealed record RiskAssessment
{
    private RiskAssessment(DivisionCode organisation, ValueList<RiskPart> parts, Ratio least, Ratio most, RiskGrade leastGrade, RiskGrade mostGrade)
    {
        Organisation = organisation;
        Parts = parts;
        Least = least;
        Most = most;
        LeastGrade = leastGrade;
        MostGrade = mostGrade;
    }

    /// <summary>The organisation.</summary>
    public DivisionCode Organisation { get; }

    /// <summary>The five factors with level, weight and weighted points, in the order of <see cref="RiskFactor"/>.</summary>
    public ValueList<RiskPart> Parts { get; }

    /// <summary>The least score that the known factors leave, 0 to 1.</summary>
    public Ratio Least { get; }

    /// <summary>The most that the score can be.</summary>
    public Ratio Most { get; }

    /// <summary>The lowest grade that is possible.</summary>
    public RiskGrade LeastGrade { get; }

    /// <summary>The highest grade that is possible.</summary>
    public RiskGrade MostGrade { get; }

    /// <summary>The grade; <see langword="null"/> while a factor that is not known could change it.</summary>
    public RiskGrade? Grade => LeastGrade == MostGrade ? MostGrade : null;

    /// <summary>The factors that are not known.</summary>
    public ValueList<RiskFactor> Missing => [.. Parts.Where(static part => part.Level is null).Select(static part => part.Factor)];

    /// <summary>Grades what a scan found.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="weights">The weights; <see cref="RiskWeights.Default"/> unless given.</param>
    public static RiskAssessment Of(GroundAssessment found, RiskWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        weights ??= RiskWeights.Default;
        var parts = new RiskPart[5];
        var (least, most, isPoor, isUnknown) = (0, 0, false, false);
        for (var i = 0; i < parts.Length; i++)
        {
            var factor = (RiskFactor)i;
            var part = new RiskPart(factor, found.Of(factor), weights.Of(factor));
            parts[i] = part;
            least += part.Points ?? 0;
            most += part.Points ?? (3 * part.Weight);
            isPoor |= part.Level is FactorLevel.Poor;
            isUnknown |= part.Level is null;
        }

        return new(found.Organisation, [.. parts], weights.Score(least), weights.Score(most), weights.Grade(least, isPoor), weights.Grade(most, isPoor || isUnknown));
    }

    /// <summary>As in <c>430105001001: High, 15/21</c>.</summary>
    public override string ToString() => Grade is { } grade ? $"{Organisation}: {grade}, {Least}{(Least == Most ? "" : $"..{Most}")}" : $"{Organisation}: {LeastGrade}..{MostGrade}, {Least}..{Most}";
}

/// <summary>One factor's part in a risk score (评分项).</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Level">How it was found; null when not known.</param>
/// <param name="Weight">Its weight.</param>
public sealed record RiskPart(RiskFactor Factor, FactorLevel? Level, int Weight)
{
    /// <summary>Weight × points; <see langword="null"/> when the level is not known.</summary>
    public int? Points => Level is { } level ? Weight * (int)level : null;
}
