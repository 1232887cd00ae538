using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The rules as a reader would write them first: one query a rule, ages by NodaTime's periods.</summary>
public static class LinqJudge
{
    public static IReadOnlyList<Broken> Of(IReadOnlyList<Roster> rosters) =>
    [
        .. Younger(rosters),
        .. Older(rosters, RuleIds.AgeNewHead, Entry.Newcomer, isHead: true, Limits.NewHead),
        .. Older(rosters, RuleIds.AgeNewOther, Entry.Newcomer, isHead: false, Limits.NewOther),
        .. Older(rosters, RuleIds.AgeContinuingHead, Entry.Continuing, isHead: true, Limits.ContinuingHead),
        .. Older(rosters, RuleIds.AgeContinuingOther, Entry.Continuing, isHead: false, Limits.ContinuingOther),
        .. LessEducated(rosters, RuleIds.EducationHead, isHead: true, EducationBand.College),
        .. LessEducated(rosters, RuleIds.EducationOther, isHead: false, EducationBand.HighSchool),
        .. NotInTheParty(rosters),
        .. OfWrongSize(rosters),
        .. WithoutWoman(rosters),
        .. WithKin(rosters, RuleIds.KinInCommittee, Body.Committee),
        .. WithKin(rosters, RuleIds.KinInParty, Body.PartyOrganisation),
        .. WithoutProperSupervision(rosters),
    ];

    private static IEnumerable<Broken> Younger(IEnumerable<Roster> rosters) =>
        from roster in rosters
        from member in roster.Members
        let age = AgeOf(member, Limits.PollingDay)
        where age < Limits.Youngest
        from post in member.Posts
        select new Broken(RuleIds.AgeFloor, roster.Organisation.Code, member.Id, post);

    private static IEnumerable<Broken> Older(IEnumerable<Roster> rosters, string rule, Entry entry, bool isHead, int ceiling) =>
        from roster in rosters
        from member in roster.Members
        where member.Entry == entry
        from post in member.Posts
        where post.Position is Position.Head == isHead
        let age = AgeOf(member, Limits.YearEnd)
        where age > ceiling
        select new Broken(rule, roster.Organisation.Code, member.Id, post);

    private static IEnumerable<Broken> LessEducated(IEnumerable<Roster> rosters, string rule, bool isHead, EducationBand floor) =>
        from roster in rosters
        from member in roster.Members
        where member.Education?.Band() < floor
        from post in member.Posts
        where post.Position is Position.Head == isHead
        select new Broken(rule, roster.Organisation.Code, member.Id, post);

    private static IEnumerable<Broken> NotInTheParty(IEnumerable<Roster> rosters) =>
        from roster in rosters
        from member in roster.Members
        where member.Affiliation is not PoliticalAffiliation.CpcMember
        from post in member.Posts
        where post.Body is Body.PartyOrganisation
        select new Broken(RuleIds.Party, roster.Organisation.Code, member.Id, post);

    private static IEnumerable<Broken> OfWrongSize(IEnumerable<Roster> rosters) =>
        from roster in rosters
        let people = On(roster, Body.Committee).Count()
        where people is < Limits.FewestPeople or > Limits.MostPeople || people % 2 == 0
        select new Broken(RuleIds.Size, roster.Organisation.Code);

    private static IEnumerable<Broken> WithoutWoman(IEnumerable<Roster> rosters) =>
        from roster in rosters
        where On(roster, Body.Committee).All(member => member.Sex is Sex.Male)
        select new Broken(RuleIds.Woman, roster.Organisation.Code);

    private static IEnumerable<Broken> WithKin(IEnumerable<Roster> rosters, string rule, Body body) =>
        from roster in rosters
        where AreKin(roster, body, body)
        select new Broken(rule, roster.Organisation.Code);

    private static IEnumerable<Broken> WithoutProperSupervision(IEnumerable<Roster> rosters) =>
        from roster in rosters
        let people = On(roster, Body.Supervision).Count()
        where people is < Limits.FewestOnSupervision or > Limits.MostOnSupervision
            || On(roster, Body.Supervision).Any(member => member.SitsOn(Body.Committee))
            || AreKin(roster, Body.Supervision, Body.Committee)
            || AreKin(roster, Body.Committee, Body.Supervision)
        select new Broken(RuleIds.Supervision, roster.Organisation.Code);

    private static bool AreKin(Roster roster, Body one, Body other) => (roster.Kin ?? []).Any(kin =>
        Limits.NearKin.Contains(kin.Relation)
        && On(roster, one).Any(member => member.Id == kin.Person)
        && On(roster, other).Any(member => member.Id == kin.Other));

    private static IEnumerable<Member> On(Roster roster, Body body) => roster.Members.Where(member => member.SitsOn(body));

    private static int AgeOf(Member member, LocalDate day) => Period.Between(member.BirthDate!.Value.Earliest, day, PeriodUnits.Years).Years;
}
