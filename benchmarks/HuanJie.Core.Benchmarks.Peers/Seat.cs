using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Benchmarks.Peers;

/// <summary>A seat with what rules ask about it, as an application would show it to queries and to a validation library.</summary>
public sealed class Seat(Roster roster, Member member, Post post)
{
    public Roster Roster { get; } = roster;

    public Member Member { get; } = member;

    public Post Post { get; } = post;

    public LocalDate Born => Member.BirthDate!.Value.Earliest;

    public int AgeOnPollingDay => Period.Between(Born, Limits.PollingDay, PeriodUnits.Years).Years;

    public int AgeAtYearEnd => Period.Between(Born, Limits.YearEnd, PeriodUnits.Years).Years;

    public bool IsHead => Post.Position is Position.Head;

    public bool IsNewcomer => Member.Entry is Entry.Newcomer;

    public bool IsContinuing => Member.Entry is Entry.Continuing;

    public bool IsOnParty => Post.Body is Body.PartyOrganisation;

    public bool IsFullPartyMember => Member.Affiliation is PoliticalAffiliation.CpcMember;

    /// <summary>The highest band where it is not known: who is not known to be below a floor does not break it.</summary>
    public EducationBand Education => Member.Education?.Band() ?? EducationBand.Postgraduate;
}
