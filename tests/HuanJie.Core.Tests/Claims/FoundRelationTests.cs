using HuanJie.Claims;
using HuanJie.Statistics;
using HuanJie.Text;

namespace HuanJie.Tests.Claims;

/// <summary>Relations that follow from the words alone, and repairs of what breaks them.</summary>
public sealed class FoundRelationTests
{
    [Theory]
    [InlineData("one_shoulder_count secretary 112|one_shoulder_percent secretary 98.2|organisations two 114", "percent: one_shoulder_count / organisations = one_shoulder_percent")]
    [InlineData("party_members_elected party 612|committee_members_elected committee 588|cross_count two 295|two_committees_total two 905", "exact: party_members_elected + committee_members_elected - cross_count = two_committees_total")]
    [InlineData("men_count two 40|women_count two 65|two_committees_total two 105", "exact: men_count + women_count = two_committees_total")]
    [InlineData("postgraduate_count secretary 3|bachelor_or_above_count secretary 58|college_or_above_count secretary 110", "le: postgraduate_count <= bachelor_or_above_count")]
    [InlineData("postgraduate_count secretary 3|bachelor_or_above_count secretary 58|college_or_above_count secretary 110", "le: bachelor_or_above_count <= college_or_above_count")]
    [InlineData("under35_count two 10|age36_45_count two 20|over46_count two 5|two_committees_total two 35", "exact: under35_count + age36_45_count + over46_count = two_committees_total")]
    [InlineData("under35_percent two 20|age36_45_percent two 50|over46_percent two 30|two_committees_total two 10", "sum100: under35_percent + age36_45_percent + over46_percent")]
    [InlineData("under30_count two 4|under35_count two 10|two_committees_total two 35", "le: under30_count <= under35_count")]
    [InlineData("women_count two 12|women_count_previous two 9 previous|women_count_delta two 3 up", "exact: women_count - women_count_previous = women_count_delta")]
    [InlineData("average_age secretary 41.6|average_age_previous secretary 44.2 previous|average_age_delta secretary 2.6 down", "rounded: average_age_previous - average_age = average_age_delta")]
    [InlineData("women_percent two 30.1|women_percent_delta two 5 points", "delta-range: women_percent up women_percent_delta")]
    [InlineData("villages two 100|communities two 14|organisations two 114", "exact: villages + communities = organisations")]
    [InlineData("completed_count party 113|organisations party 114|completed_percent party 99.1", "percent: completed_count / organisations = completed_percent")]
    [InlineData("directors director 434|deputy_directors committee 58|ordinary_members committee 1055|committee_members_elected committee 1547", "exact: directors + deputy_directors + ordinary_members = committee_members_elected")]
    [InlineData("voters_voted other 900|voters_registered other 1000|turnout_percent other 90", "percent: voters_voted / voters_registered = turnout_percent")]
    public void A_relation_follows_from_the_words(string figures, string expected)
    {
        var found = ClaimVocabulary.RelationsOf(Report(figures));
        Assert.Contains(expected, found.Select(static relation => relation.Relation.Text));
        Assert.All(RelationCheck.Of(Report(figures), found.Select(static relation => relation.Relation)), static finding => Assert.NotEqual(RelationStatus.Bad, finding.Status));
    }

    [Fact]
    public void Behind_a_found_relation_stand_the_definitions_of_its_figures()
    {
        var found = ClaimVocabulary.RelationsOf(Report("one_shoulder_count secretary 112|one_shoulder_percent secretary 98.2|organisations two 114")).Single(static relation => relation.Relation.Kind is RelationKind.Percent);
        Assert.Equal([Indicators.OneShoulder, Indicators.Organisations, Indicators.OneShoulderRate], found.Definitions);
        Assert.Equal("percent: one_shoulder_count / organisations = one_shoulder_percent [one-shoulder, organisations, one-shoulder-rate]", found.ToString());
    }

    [Fact]
    public void A_relation_that_is_written_down_is_not_found_again_and_an_ambiguous_one_is_not_found()
    {
        var report = Report("men_count two 40|women_count two 65|two_committees_total two 105");
        ClaimReport written = new(report.Id, report.Figures, [Relation.Parse("exact: men_count+women_count = two_committees_total")]);
        Assert.DoesNotContain(ClaimVocabulary.RelationsOf(written), static relation => relation.Relation.Kind is RelationKind.Exact);
        ClaimReport twice = new(report.Id, [.. report.Figures, report.Find("women_count")! with { Ref = "women_count_two_committees" }]);
        Assert.DoesNotContain(ClaimVocabulary.RelationsOf(twice), static relation => relation.Relation.Kind is RelationKind.Exact);
    }

    // 108 of 112 have it, and the other 4 do not: 6 more than last term's 102 was printed as 7.
    [Fact]
    public void A_found_relation_that_breaks_is_a_conflict_with_its_repair()
    {
        var audit = ReportAudit.Of(Report("women_count two 108|women_count_previous two 102 previous|women_count_delta two 7 up"));
        Assert.Equal("women_count_delta", Assert.Single(audit.Conflicts).Figures[^1]);
        Assert.Contains("OneDigit: women_count_delta 7 -> 6", audit.Repairs.Select(static repair => repair.ToString()));
    }

    // 40 % after 32 % is 8 points, and 25 % of last term's share.
    [Fact]
    public void Percent_of_last_terms_share_is_told_apart_from_points()
    {
        var audit = ReportAudit.Of(Report("women_percent two 40|women_percent_previous two 32 previous|women_percent_delta two 25 points"));
        Assert.Contains("Points: women_percent_delta 25 points -> 25% of last term's share", audit.Repairs.Select(static repair => repair.ToString()));
        Assert.Contains("最小修正:百分点与百分比混用——women_percent_delta由25 points改为25% of last term's share", audit.Lines(Language.Chinese));

        // Up by 60 points to 40 % cannot be; by 60 % of last term's it can.
        var range = ReportAudit.Of(Report("women_percent two 40|women_percent_delta two 60 points"));
        Assert.Contains(range.Repairs, static repair => repair.Kind is RepairKind.Points);
    }

    // 45 of 54 is 83.3 %; printed 38.3.
    [Fact]
    public void Digits_that_changed_places_are_a_repair() =>
        Assert.Contains("Transposed: women_percent 38.3 -> 83.3", ReportAudit.Of(Report("women_count two 45|women_percent two 38.3|two_committees_total two 54")).Repairs.Select(static repair => repair.ToString()));

    // 45 of 60 is 75 %, of the 54 of the two committees it is 83.3 %.
    [Fact]
    public void Another_whole_is_a_repair_and_among_the_possible_denominators()
    {
        var audit = ReportAudit.Of(Report("women_count two 45|women_percent two 75|two_committees_total two 54|party_members_elected party 60|committee_members_elected committee 50"));
        Assert.Contains("OtherDenominator: women_percent two_committees_total -> party_members_elected", audit.Repairs.Select(static repair => repair.ToString()));
        var denominator = audit.Denominators.Single(static denominator => denominator.Share == "women_percent");
        Assert.Equal(["party_members_elected"], denominator.Wholes);
        Assert.False(denominator.FitsAsAsked);
    }

    [Fact]
    public void What_could_not_fail_is_said_to_prove_nothing()
    {
        var audit = ReportAudit.Of(Report("average_age two 40|two_committees_total two 92"));
        Assert.Equal("probe grim-mean: average_age of two_committees_total", Assert.Single(audit.ProveNothing).Text);
        Assert.Contains("Could not fail at this granularity and proves nothing: probe grim-mean: average_age of two_committees_total", audit.Lines(Language.English));
    }

    [Fact]
    public void Where_the_effort_runs_out_nothing_is_claimed()
    {
        var audit = ReportAudit.Of(Report("men_count two 40|women_count two 65|two_committees_total two 105"), effort: 1);
        Assert.Equal(AuditKind.Undetermined, audit.Kind);
        Assert.Equal("report:在规定步数(1)内未能确定", audit.Lines(Language.Chinese)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(static () => ReportAudit.Of(new("report", []), effort: 0));
    }

    // "key group value [previous|up|down|points]": a key ends in what it is of.
    private static ClaimReport Report(string figures) => new("report", [.. figures.Split('|').Select(static figure =>
    {
        var words = figure.Split(' ');
        var rest = words.Length > 3 ? words[3] : "";
        var isDelta = words[0].EndsWith("_delta", StringComparison.Ordinal);
        return new Claim
        {
            Ref = words[0],
            Key = rest == "previous" ? words[0].Replace("_previous", "", StringComparison.Ordinal) : words[0],
            Value = PrintedNumber.Parse(words[2]),
            Unit = rest == "points" ? ClaimUnit.PercentagePoints : words[0].Contains("percent", StringComparison.Ordinal) ? ClaimUnit.Percent : words[0].StartsWith("average_age", StringComparison.Ordinal) ? ClaimUnit.Years : ClaimUnit.Count,
            Group = words[1] switch { "secretary" => ClaimGroup.Secretary, "director" => ClaimGroup.Director, "party" => ClaimGroup.PartyCommittee, "committee" => ClaimGroup.VillagersCommittee, "two" => ClaimGroup.TwoCommittees, _ => ClaimGroup.Other },
            Term = rest == "previous" ? ClaimTerm.Previous : isDelta ? ClaimTerm.Delta : ClaimTerm.Current,
            Direction = isDelta ? rest == "down" ? ClaimDirection.Down : ClaimDirection.Up : ClaimDirection.Unknown,
        };
    })]);
}
