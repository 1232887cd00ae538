using FsCheck;
using FsCheck.Fluent;
using HuanJie.Claims;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Tests.Claims;
using NodaTime;

namespace HuanJie.Tests;

/// <summary>Two terms of a few villages of which every fact is known, and in which nobody holds a head's post twice; and how their figures are printed.</summary>
public sealed record PrintedTurnover(Turnover Turnover, ReportStyle Style);

/// <content>Rosters that a report can be printed from.</content>
internal static partial class Domain
{
    private static Gen<Member> KnownMembers =>
        from id in Gen.Elements(People)
        from age in Gen.Choose(19, 66)
        from days in Gen.Choose(0, 364)
        from sex in Gen.Elements(Sex.Male, Sex.Female)
        from education in Gen.Elements("11", "21", "31", "40", "60", "70")
        from ethnic in Gen.Elements("01", "01", "15")
        from affiliation in Gen.Elements(PoliticalAffiliation.CpcMember, PoliticalAffiliation.YouthLeagueMember)
        select new Member
        {
            Id = id,
            Posts = [],
            BirthDate = PartialDate.From(new LocalDate(2021, 1, 28).PlusYears(-age).PlusDays(-days)),
            Sex = sex,
            Education = Education.Parse(education),
            EthnicGroup = EthnicGroup.Parse(ethnic),
            Affiliation = affiliation,
        };

    public static Arbitrary<PrintedTurnover> PrintedTurnovers() => Arb.From(
        from population in Gen.CollectToArray(People, id => KnownMembers.Select(member => member with { Id = id }))
        from previousCodes in Some(Villages, 0, 4)
        from currentCodes in Some(Villages, 1, 5)
        from previous in Gen.CollectToArray(previousCodes, code => SoundRoster(code, population))
        from current in Gen.CollectToArray(currentCodes, code => SoundRoster(code, population))
        from shares in Gen.Choose(0, 3)
        from means in Gen.Choose(0, 2)
        from rounding in Gen.Elements(Enum.GetValues<Rounding>())
        select new PrintedTurnover(new() { Current = [.. current], Previous = [.. previous] }, new() { ShareDecimals = shares, MeanDecimals = means, Rounding = rounding }),
        static printed => printed.Turnover.Current.Count < 2 ? [] : printed.Turnover.Current.Select(roster => printed with { Turnover = printed.Turnover with { Current = [roster] } }));

    public static Arbitrary<SmallReport> SmallReports() => Arb.From(
        SmallReport.All,
        static small => small.Report.Relations.Select(relation => new SmallReport(new ClaimReport(small.Report.Id, small.Report.Figures, [.. small.Report.Relations.Where(other => other != relation)]))));

    private static Gen<Roster> SoundRoster(DivisionCode code, Member[] population) =>
        from people in Gen.Shuffle(population)
        from heads in Gen.Elements<PostSet[]>([[Post.Secretary, Post.Director]], [[Post.Secretary, Post.CommitteeMember], [Post.Director]], [[Post.Secretary], [Post.Director, Post.PartyCommitteeMember]], [[Post.Secretary], [Post.Director]])
        from others in Gen.ListOf(Gen.Elements<PostSet>([Post.PartyCommitteeMember], [Post.CommitteeMember], [Post.DeputySecretary, Post.DeputyDirector], [Post.PartyCommitteeMember, Post.CommitteeMember]), 4)
        from count in Gen.Choose(0, 4)
        from kind in Gen.Elements(OrganisationKind.Village, OrganisationKind.Community)
        select new Roster
        {
            Organisation = new() { Code = code, Kind = kind },
            Members = [.. heads.Concat(others.Take(count)).Select((posts, seat) => people[seat] with { Posts = posts })],
        };
}
