using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class ProxyTests
{
    private static readonly Poll Base = Villagers(1000, 900, Director(("a", 500), ("b", 300)));

    /// <summary>村民委员会组织法(2018) art. 15: near kin only (民法典 art. 1045: no cousins), and no cap.</summary>
    [Theory]
    [InlineData(1, "Cousin", VerdictKind.Violated)]
    [InlineData(2, "Spouse Grandparent", VerdictKind.Satisfied)]
    [InlineData(2, "Spouse Cousin", VerdictKind.Violated)]
    [InlineData(2, "Spouse", VerdictKind.Violated)]
    [InlineData(4, "Spouse Parent Parent Child", VerdictKind.Satisfied)]
    [InlineData(1, null, VerdictKind.Undetermined)]
    public void Until_2025_near_kin_alone_hold_proxies(int proxies, string? relations, VerdictKind expected) =>
        Assert.Equal(expected, Law("2021-03-20").Judge("vc-proxy", Held("h", proxies, relations)).Kind);

    /// <summary>村民委员会组织法(2025) art. 18: near kin or another villager, at most three, and no candidate.</summary>
    [Theory]
    [InlineData("h", 3, VerdictKind.Satisfied)]
    [InlineData("h", 4, VerdictKind.Violated)]
    [InlineData("a", 1, VerdictKind.Violated)]
    public void Since_2026_any_villager_holds_three_and_no_candidate_any(string holder, int proxies, VerdictKind expected) =>
        Assert.Equal(expected, Law("2026-03-20").Judge("vc-proxy-2025", Held(holder, proxies, null)).Kind);

    /// <summary>浙江省村民委员会选举办法(2020) art. 25: at most three, kin only, no candidate.</summary>
    [Fact]
    public void A_province_adds_a_cap_and_keeps_candidates_out()
    {
        var zhejiang = Law("2020-11-08", "zhejiang");
        Assert.Equal(VerdictKind.Violated, zhejiang.Judge("proxy-cap", Held("h", 4, "Spouse Parent Parent Child")).Kind);
        Assert.Equal(VerdictKind.Satisfied, zhejiang.Judge("proxy-cap", Held("h", 3, "Spouse Parent Parent")).Kind);
        Assert.Equal(VerdictKind.Violated, zhejiang.Judge("proxy-relations", Held("a", 1, "Spouse")).Kind);
        Assert.Equal(VerdictKind.Satisfied, zhejiang.Judge("proxy-relations", Held("w", 1, "Spouse") with { Contests = [Director(("a", 500), ("b", 300), ("w", 1)).WrittenIn("w")] }).Kind);
    }

    /// <summary>No proxies in Party elections; none for residents' representatives: 城市居民委员会组织法(2025) art. 19.</summary>
    [Fact]
    public void The_Party_and_representatives_know_no_proxies()
    {
        var party = Party(50, 45, Line(Post.PartyCommitteeMember, 3, ("a", 40), ("b", 35), ("c", 30), ("d", 20)));
        Assert.Equal(VerdictKind.Violated, Law("2021-03-20").Judge("party-no-proxy", party with { Proxies = [new() { Holder = Id("h"), Proxies = 1 }] }).Kind);
        Assert.Equal(VerdictKind.Satisfied, Law("2021-03-20").Judge("party-no-proxy", party with { Proxies = [] }).Kind);
        var residents = Residents(PollMode.ResidentsRepresentatives, 60, 50, Director(("a", 30), ("b", 20))) with { Proxies = [new() { Holder = Id("h"), Proxies = 1 }] };
        Assert.Equal(VerdictKind.Violated, Law("2026-04-25").Judge("rc-proxy-representatives", residents).Kind);
        Assert.Equal(VerdictKind.Satisfied, Law("2026-04-25").Judge("rc-proxy", residents with { Mode = PollMode.Voters }).Kind);
    }

    [Fact]
    public void A_breach_is_reported_and_the_count_stands()
    {
        var outcome = Outcome.Of(Law("2026-03-20"), Held("a", 4, null));
        Assert.Equal("a", outcome.Show());
        Assert.Equal(["vc-proxy-2025"], outcome.Findings.Select(static finding => finding.Rule.Id));
    }

    private static Poll Held(string holder, int proxies, string? relations) => Base with
    {
        Proxies = [new() { Holder = Id(holder), Proxies = proxies, Relations = relations is null ? null : relations.Split(' ').Select(Enum.Parse<Relation>).ToValueList() }],
    };
}
