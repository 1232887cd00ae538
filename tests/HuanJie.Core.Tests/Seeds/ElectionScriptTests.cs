namespace HuanJie.Tests.Seeds;

/// <summary>The script that tells one election, as its reader meets it.</summary>
[Collection(nameof(Sequential))]
public sealed class ElectionScriptTests
{
    [Fact]
    public async Task It_tells_an_election_from_the_list_of_voters_to_the_roster_in_both_languages()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Election);
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        var lines = output.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()).ToList();

        // 村民委员会组织法(2018) 第十四条: twenty days before 2020-11-08; 浙江省村民委员会选举办法(2020) 第二十九条: thirty days after it.
        Assert.Contains("符合:选民名单应当在选举日的二十日前公布(vc-list-publication,必须)。公布选民名单最晚2020-10-19,实际2020-10-18。依据:村民委员会组织法(2018)第十四条(2018-12-29至2025-12-31施行)。", lines);
        Assert.Contains("Satisfied: A further vote is held within thirty days (rerun-deadline, must). Further vote: by 2020-12-08, on 2020-11-22. Source: 浙江省村民委员会选举办法(2020) 第二十九条 (in force 2020-07-31 to 2025-11-25).", lines);

        // 第十五条: more than half of 1240 registered, more than half of 1000 ballots.
        Assert.Contains("村民委员会选举(全体选民,正式选举):有效", lines);
        Assert.Contains("主任(应选1人,至少501票当选):当选:V-01(655票);未当选:V-03(320票,差181票)", lines);
        Assert.Contains("Director (seats 1, elected with 501 votes): elected: V-01 (655); not elected: V-03 (320, 181 short)", lines);
        Assert.Contains("副主任(应选1人,至少501票当选):无人当选;缺1个名额,另行选举;候选人:V-02、V-04;未当选:V-02(490票,差11票)、V-04(470票,差31票)", lines);

        // 浙江省村民委员会选举办法(2020) 第二十八条: those level are voted on again.
        Assert.Contains("委员(应选3人,至少501票当选):当选:V-05(720票)、V-06(610票);V-07(540票)、V-08(540票)得票相等,就1个名额再次投票", lines);
        Assert.Contains("Committee member (seats 1, most votes elect): elected: V-08 (511); not elected: V-07 (430)", lines);
        Assert.Contains("next 下一步: Rerun, DeputyDirector: 1 seats, among V-02, V-04", lines);

        // 村民委员会组织法(2018) 第十五条: a third of 900 ballots; 第二十条: ten days after 2020-11-22.
        Assert.Contains("副主任(应选1人,至少300票当选):当选:V-02(460票);未当选:V-04(415票)", lines);
        Assert.Contains("Deputy director (seats 1, elected with 300 votes): elected: V-02 (460); not elected: V-04 (415)", lines);
        Assert.Contains("违反:应当自新一届村民委员会产生之日起十日内完成工作移交(vc-handover,必须)。工作移交最晚2020-12-02,实际2020-12-04,晚2天。依据:村民委员会组织法(2018)第二十条(2018-12-29至2025-12-31施行)。", lines);
        Assert.Contains("Violated: The handover is done within ten days of the new committee (vc-handover, must). Handover: by 2020-12-02, on 2020-12-04, days late: 2. Source: 村民委员会组织法(2018) 第二十条 (in force 2018-12-29 to 2025-12-31).", lines);
        Assert.Contains("V-08 (CommitteeMember), Newcomer", lines);
        Assert.Equal("VillagersCommittee: Complete after 3 polls, 5 of 5 seats filled", lines[^2]);
    }
}
