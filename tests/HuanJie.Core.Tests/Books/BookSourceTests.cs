using HuanJie.Books;
using HuanJie.Rules;

namespace HuanJie.Tests.Books;

/// <summary>What the books say of their own sources, by the dossier: how well each is known, and what of it is assumed.</summary>
public sealed class BookSourceTests
{
    public static TheoryData<string> RuleIds => new(ShippedBookTests.AllRules.Select(static rule => rule.Id).Distinct());

    // The end of the 2020 text follows from an announcement that was seen once.
    [Theory]
    [InlineData("zj-age-asof")]
    [InlineData("zj-ec-kin")]
    [InlineData("zj-kin")]
    public void The_end_of_Zhejiangs_election_measure_is_noted_as_less_well_known(string rule)
    {
        var citation = Assert.Single(Find(rule).Versions).Citation;
        Assert.Equal(RuleCase.Date("2025-11-25"), citation.InForceTo);
        Assert.Contains("止日依据2025年11月26日修正公告,可信度中", citation.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Zhejiangs_implementing_measure_does_not_end_with_its_election_measure()
    {
        Assert.Null(Assert.Single(Find("zj-supervision").Versions).Citation.InForceTo);
        Assert.Contains(RuleBooks.Under("zhejiang").On(RuleCase.Date("2026-03-01")).Rules, static rule => rule.Rule.Id == "zj-supervision");
    }

    [Fact]
    public void Henans_rule_on_kin_has_no_end() => Assert.Null(Assert.Single(Find("hen-kin").Versions).Citation.InForceTo);

    [Theory]
    [InlineData("vc-size")]
    [InlineData("vc-minority-member")]
    [InlineData("vc-term")]
    public void An_article_of_1998_from_memory_is_marked(string rule)
    {
        var citation = Find(rule).Versions[0].Citation;
        Assert.Equal((Confidence.Medium, "条文号凭记忆,未核对原文"), (citation.Confidence, citation.Note));
    }

    [Theory]
    [InlineData("vc-minority-member")]
    [InlineData("rc-minority-member")]
    public void That_the_minority_duty_was_dropped_is_noted_as_less_well_known(string rule) =>
        Assert.Contains("可信度中", Find(rule).Versions[^1].Citation.Note, StringComparison.Ordinal);

    [Theory]
    [InlineData("vc-supervision-kin")]
    [InlineData("rc-supervision-2025")]
    [InlineData("vc-kin-recusal")]
    [InlineData("rc-kin-recusal")]
    [InlineData("vc-ec-recusal-2025")]
    public void Where_the_law_defines_no_near_kin_every_version_notes_the_set_that_is_assumed(string rule) =>
        Assert.All(Find(rule).Versions, static version => Assert.Contains("法律未定义近亲属", version.Citation.Note, StringComparison.Ordinal));

    // 民法典 is in force from 2021-01-01; a version that ended before cannot rest on it.
    [Fact]
    public void A_version_that_ended_before_the_Civil_Code_does_not_note_it() => Assert.All(
        ShippedBookTests.AllRules.SelectMany(static rule => rule.Versions).Where(static version => version.Citation.InForceTo < RuleCase.Date("2021-01-01")),
        static version => Assert.DoesNotContain("民法典", version.Citation.Note ?? "", StringComparison.Ordinal));

    // 一般: normally, and not always.
    [Theory]
    [InlineData("party-village-org-type")]
    [InlineData("party-branch-committee")]
    public void A_number_that_is_normally_so_is_no_must(string rule)
    {
        Assert.Equal(Severity.Should, Find(rule).Severity);
        Assert.All(Find(rule).Versions, static version => Assert.Contains("一般", version.Citation.Note, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void An_article_does_not_repeat_the_end_of_its_instrument(string rule) => Assert.All(ShippedBookTests.AllRules.Where(known => known.Id == rule).SelectMany(static known => known.Versions), static version =>
    {
        var (instrument, article) = (version.Citation.Instrument, version.Citation.Article);
        Assert.DoesNotContain(Enumerable.Range(0, article.Length - 1), start => instrument.EndsWith(article[start..], StringComparison.Ordinal));
    });

    private static Rule Find(string rule) => RuleCase.BookOf(rule).Find(rule)!;
}
