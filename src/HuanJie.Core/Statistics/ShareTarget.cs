using System.Numerics;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Statistics;

/// <summary>A region's share reaches a target (比例目标): of an indicator that names its base, compared exactly, with the shortfall in whole people or organisations.</summary>
/// <remarks>
/// The shortfall keeps the base: so many women more among the same people. Where facts are not known, the target is reached or missed only when every
/// answer agrees.
/// </remarks>
public sealed class ShareTarget : RuleCheck
{
    private readonly ShareIndicator _indicator;
    private readonly Ratio _target;

    private ShareTarget(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _indicator = Named[rule.Parameters.Text("indicator")!];
        _target = rule.Parameters.Share("percent")!.Value;
    }

    // The short names are those in use; the long ones are the indicators' own.
    private static Dictionary<string, ShareIndicator> Named { get; } = new(
        Indicators.All.OfType<ShareIndicator>().Select(static indicator => KeyValuePair.Create(indicator.Id.Replace('/', '-'), indicator)), StringComparer.Ordinal)
    {
        ["one-shoulder"] = Indicators.OneShoulderRate,
        ["cross-service-of-persons"] = Indicators.CrossServiceRateOfPersons,
        ["women"] = Indicators.TwoCommittees.WomenShare,
        ["college-or-above"] = Indicators.TwoCommittees.CollegeOrAboveShare,
        ["under-35"] = Indicators.TwoCommittees.AgedAtMost35Share,
    };

    /// <summary>The kind <c>share-at-least</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "share-at-least",
        Subjects = RuleSubjects.Region,
        Meaning = new("区域内比例不低于目标", "a share over a region that reaches a target"),
        Parameters =
        [
            new() { Name = "indicator", Kind = ParameterKind.Name, Meaning = new("指标(名称含分母)", "the indicator, which names its base"), Required = true, Choices = [.. Named.Keys.Order(StringComparer.Ordinal)], Strictness = Strictness.Incomparable },
            new() { Name = "percent", Kind = ParameterKind.Share, Meaning = new("目标比例", "the least share"), Required = true, Strictness = Strictness.Greater },
        ],
        Prepare = static (rule, basis) => new ShareTarget(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Turnover region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var figure = _indicator.Of(Tally.Of(region, new TallyBasis(Basis.PollingDay, Basis.LeapDay)));
        if (figure.Least is not { } least || figure.Most is not { } most)
        {
            return Judgement.NotApplicable("empty-base");
        }

        var verdict = least >= _target ? VerdictKind.Satisfied : most < _target ? VerdictKind.Violated : VerdictKind.Undetermined;
        var needed = Ceiling(_target * figure.Denominator);
        long? shortfall = verdict is VerdictKind.Violated ? (long)(needed - figure.MostNumerator) : null;
        return Judgement.Of(
            "share-at-least",
            verdict,
            new Argument("indicator", _indicator.Id, IsWord: true),
            new Argument("figure", figure.ToString()),
            new Argument("target", (_target * 100).ToDecimalString(DecimalsOf(_target * 100))),
            new Argument("needed", needed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Argument.Of("short", shortfall ?? 0)).Using(_indicator.Id, figure) with
        {
            Shortfall = shortfall,
            Missing = verdict is VerdictKind.Undetermined ? [_indicator.Counted.Id] : [],
        };
    }

    private static BigInteger Ceiling(Ratio value) => (value.Numerator + value.Denominator - 1) / value.Denominator;

    // A percentage is printed with the decimals that it has, up to four.
    private static int DecimalsOf(Ratio percent)
    {
        var decimals = 0;
        while (decimals < 4 && percent.Round(decimals) != percent)
        {
            decimals++;
        }

        return decimals;
    }
}
