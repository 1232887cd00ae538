using System.Globalization;
using HuanJie.Claims;

namespace HuanJie.Text;

/// <summary>Words what an audit found for people (核对结果文字), with the figures as printed.</summary>
public static class AuditText
{
    private static readonly Dictionary<string, (string Zh, string En)> Words = new(StringComparer.Ordinal)
    {
        ["Consistent"] = ("{0}:各项数据可以同时成立", "{0}: all figures can be true together"),
        ["Inconsistent"] = ("{0}:各项数据不能同时成立", "{0}: the figures cannot all be true"),
        ["Undetermined"] = ("{0}:在规定步数({1})内未能确定", "{0}: not decided within {1} steps a question"),
        ["conflict"] = ("矛盾:{0}(依据:{1})", "Conflict: {0} (by: {1})"),
        ["implied"] = ("未公布但可推知:{0}为{1}", "Implied, not printed: {0} is {1}"),
        ["between"] = ("{0}至{1}", "{0} to {1}"),
        ["rounding"] = ("与全部数据相容的取舍方式:{0}", "Ways of rounding that fit everything: {0}"),
        ["denominator"] = ("{0}可能的分母:{1}", "{0} can be a share of: {1}"),
        ["none"] = ("无", "none"),
        ["vacuous"] = ("在此精度下不可能不符,不能说明问题:{0}", "Could not fail at this granularity and proves nothing: {0}"),
        ["left-out"] = ("不是整数之和,只单独核对:{0}", "No sum of whole numbers, checked by itself only: {0}"),
        ["repair"] = ("最小修正:{0}——{1}由{2}改为{3}", "Smallest repair: {0}: {1} from {2} to {3}"),
        ["OneDigit"] = ("一位数字有误", "one digit"),
        ["Transposed"] = ("相邻数字颠倒", "two digits changed places"),
        ["OtherRounding"] = ("取舍方式不同", "another rounding"),
        ["OtherDenominator"] = ("分母不同", "another denominator"),
        ["Points"] = ("百分点与百分比混用", "points against percent"),
        ["CountedTwice"] = ("重复计算", "counted twice"),
        ["Recomputed"] = ("按其他数据重新计算", "as the other figures give it"),
        ["HalfUp"] = ("四舍五入", "half up"),
        ["HalfEven"] = ("四舍六入五成双", "half to even"),
        ["HalfDown"] = ("五舍六入", "half down"),
        ["Down"] = ("截断", "cut off"),
        ["Up"] = ("进一", "up"),
        ["Same"] = ("{0}:与花名册相符", "{0}: the rosters say the same"),
        ["Differs"] = ("{0}:与花名册不符,花名册为{1}", "{0}: the rosters say {1}"),
        ["Possible"] = ("{0}:资料不全,花名册为{1}", "{0}: facts are missing, the rosters say {1}"),
        ["NoRosters"] = ("{0}:没有可供核对的花名册", "{0}: there are no rosters for it"),
        ["NotCounted"] = ("{0}:花名册不统计此项", "{0}: nothing that rosters hold"),
        ["separator"] = ("、", ", "),
    };

    /// <summary>The audit line by line: whether everything fits, each conflict with its repairs, what is implied, the ways of rounding, the denominators, and what proves nothing.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="language">The language.</param>
    public static ValueList<string> Lines(this ReportAudit audit, Language language)
    {
        ArgumentNullException.ThrowIfNull(audit);
        List<string> lines = [Say(audit.Kind.ToString(), language, audit.Report.Id, Number(audit.Effort))];
        foreach (var conflict in audit.Conflicts)
        {
            lines.Add(Say("conflict", language, Join(conflict.Figures.Select(name => Named(audit.Report.Find(name)!)), language), string.Join("; ", conflict.Relations)));
            lines.AddRange(conflict.Repairs.Select(repair => Say("repair", language, Say(repair.Kind.ToString(), language), Named(audit.Report.Find(repair.Figure)!, withValue: false), repair.From, repair.To)));
        }

        lines.AddRange(audit.Implied.Select(number => Say("implied", language, number.Name, number.IsExact ? Number(number.Least) : Say("between", language, Number(number.Least), Number(number.Most)))));
        lines.Add(Say("rounding", language, audit.RoundingModes.Count == 0 ? Say("none", language) : Join(audit.RoundingModes.Select(mode => Say(mode.ToString(), language)), language)));
        lines.AddRange(audit.Denominators.Select(denominator => Say("denominator", language, Named(audit.Report.Find(denominator.Share)!), denominator.Wholes.Count == 0 ? Say("none", language) : Join(denominator.Wholes, language))));
        lines.AddRange(audit.ProveNothing.Select(relation => Say("vacuous", language, relation.Text)));
        lines.AddRange(audit.LeftOut.Select(relation => Say("left-out", language, relation.Text)));
        return [.. lines];
    }

    /// <summary>The lines, each on its own.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this ReportAudit audit, Language language) => string.Join('\n', audit.Lines(language));

    /// <summary>A figure beside what the rosters say, in one line.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this FigureFinding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var said = finding.Expected is { } expected ? expected.ToString()
            : finding.Least is { } least && finding.Most is { } most ? Say("between", language, least.ToDecimalString(2), most.ToDecimalString(2))
            : "";
        return Say(finding.Status.ToString(), language, Named(finding.Claim), said);
    }

    // The label of the report, where it has one, and the name in the data.
    private static string Named(Claim figure, bool withValue = true) =>
        (figure.Label.Length == 0 ? figure.Ref : $"{figure.Label} {figure.Ref}") + (withValue ? $" {figure.Print()}" : "");

    private static string Join(IEnumerable<string> parts, Language language) => string.Join(Say("separator", language), parts);

    private static string Say(string key, Language language, params string[] arguments)
    {
        var (zh, en) = Words[key];
        var text = language switch
        {
            Language.Chinese => zh,
            Language.English => en,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, $"{language} is no language. Use one that {nameof(Language)} names."),
        };
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
