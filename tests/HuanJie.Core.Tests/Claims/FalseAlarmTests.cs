using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>Plausible reports that only look contradictory, numbers beyond counting, and questions without an end: nobody is accused, and nothing throws or hangs.</summary>
public sealed class FalseAlarmTests
{
    // A share printed as 95%以上 may be 98.2 %; 约100 may be 101; shares with other decimals may turn by rounding; 147 of the 150 that are done is 98 %; 295 of 588 is 50.2 %; 交叉任职 may be told without 一肩挑;
    // a rise of 10 % may be one of last term's share.
    [Theory]
    [InlineData("one_shoulder_count 112 secretary|organisations 114 two|one_shoulder_percent 95 secretary over")]
    [InlineData("a 50|w 100 other about|p 50", "percent: a / w = p")]
    [InlineData("w 100 other about|p 50", "grim-percent: p of w")]
    [InlineData("w 10 other under|m 40.5", "grim-mean: m of w")]
    [InlineData("under35_percent 31.3 two|under40_percent 31 two|two_committees_total 1000 two")]
    [InlineData("organisations 200 two|completed_count 150 two|one_shoulder_count 147 secretary|one_shoulder_percent 98 secretary")]
    [InlineData("party_members_elected 612 party|committee_members_elected 588 committee|cross_count 295 two|cross_percent 50.2 two|two_committees_total 905 two")]
    [InlineData("one_shoulder_count 112 secretary|cross_count 80 two|party_members_elected 612 party")]
    [InlineData("women_percent 44 two|women_percent_previous 40 two previous|women_percent_delta 10 two delta")]
    [InlineData("two_committees_total 7 two|average_age 42.5 two")]
    [InlineData("women_count_villages 52 secretary|secretaries 114 secretary|women_percent 29.8 secretary")]
    [InlineData("w 3000000000000|p 50.0", "grim-percent: p of w")]
    public void A_report_that_may_be_true_is_not_accused(string figures, params string[] relations)
    {
        var audit = ReportAudit.Of(Report(figures, relations));
        Assert.Equal(AuditKind.Consistent, audit.Kind);
        Assert.All(audit.Relations.Concat(audit.FoundFindings), static finding => Assert.True(finding.Relation.IsProbe || finding.Status is not RelationStatus.Bad, $"{finding}"));
    }

    [Theory]
    [InlineData("a 600000000000|b 5|p 98.20", "percent: a / b = p")]
    [InlineData("a 123456789|b 7|p 98.200000", "percent: a / b = p")]
    [InlineData("a 999999999999999|b 999999999999999|p 50.0", "grim-percent: p of a * b")]
    [InlineData("a 999999999999999|b 999999999999999|p 50.0", "percent: a * a / b = p")]
    [InlineData("a 999999999999999|b 999999999999999|x 5", "le: x <= a * b * a", "exact: a * b * a * b * a = x")]
    public void Numbers_beyond_counting_are_said_to_be_so(string figures, params string[] relations)
    {
        var audit = ReportAudit.Of(Report(figures, relations));
        Assert.Equal(relations.Length, audit.Relations.Count);
        Assert.All(audit.Repairs, static repair => Assert.NotEqual(repair.From, repair.To));
    }

    // Each of 600 counts may be anything up to twice 500,000,000,000, and is no more than the next.
    [Fact]
    public void A_long_chain_ends_without_an_answer_and_not_with_the_stack()
    {
        var figures = string.Join('|', Enumerable.Range(0, 600).Select(static i => $"x{i} 500000000000 other about"));
        var audit = ReportAudit.Of(Report(figures, [.. Enumerable.Range(0, 599).Select(static i => $"le: x{i} <= x{i + 1}")]), effort: 2_000);
        Assert.Equal(AuditKind.Undetermined, audit.Kind);
    }

    // 10 + 5 is not 5, and leaving the 10 out is no count that was taken twice.
    [Fact]
    public void A_part_that_stands_once_was_not_counted_twice() =>
        Assert.DoesNotContain(ReportAudit.Of(Report("a 10|b 5|c 5", "exact: a + b = c")).Repairs, static repair => repair.Kind is RepairKind.CountedTwice);

    [Theory]
    [InlineData("percent: 张三430102199001011234 / b = p")]
    [InlineData("percent: 430102199001011234x / b = p")]
    public void What_may_be_a_person_is_not_repeated(string relation)
    {
        var exception = Assert.Throws<FormatException>(() => Relation.Parse(relation));
        Assert.DoesNotContain("4301", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("At column ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grim-sum: p - q of w")]
    [InlineData("grim-sum: p + p of w")]
    [InlineData("grim-sum: p + 50 of w")]
    [InlineData("sum100: p - q")]
    public void Parts_of_a_whole_are_added_each_once(string relation) =>
        Assert.Contains("a sum of figures, each once", Assert.Throws<FormatException>(() => Relation.Parse(relation)).Message, StringComparison.Ordinal);

    // "name value [group] [over|about|under|previous|delta]".
    private static ClaimReport Report(string figures, params string[] relations) => new(
        "report",
        [.. figures.Split('|').Select(static figure =>
        {
            var words = figure.Split(' ');
            var (group, rest) = (words.Length > 2 ? words[2] : "other", words.Length > 3 ? words[3] : "");
            return new Claim
            {
                Ref = words[0],
                Key = words[0].Replace("_villages", "", StringComparison.Ordinal).Replace("_previous", "", StringComparison.Ordinal),
                Value = PrintedNumber.Parse(words[1]),
                Unit = words[0] is "p" || words[0].Contains("percent", StringComparison.Ordinal) ? ClaimUnit.Percent : words[0] is "m" or "average_age" ? ClaimUnit.Years : ClaimUnit.Count,
                Group = group switch { "secretary" => ClaimGroup.Secretary, "party" => ClaimGroup.PartyCommittee, "committee" => ClaimGroup.VillagersCommittee, "two" => ClaimGroup.TwoCommittees, _ => ClaimGroup.Other },
                Qualifier = rest switch { "over" => ClaimQualifier.Over, "about" => ClaimQualifier.About, "under" => ClaimQualifier.Under, _ => ClaimQualifier.Exact },
                Term = rest switch { "previous" => ClaimTerm.Previous, "delta" => ClaimTerm.Delta, _ => ClaimTerm.Current },
                Direction = rest == "delta" ? ClaimDirection.Up : ClaimDirection.Unknown,
            };
        })],
        [.. relations.Select(Relation.Parse)]);
}
