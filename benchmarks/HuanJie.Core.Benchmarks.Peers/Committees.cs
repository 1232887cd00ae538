using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The committees of an organisation with what rules ask about them, each by a plain query.</summary>
public sealed class Committees(Roster roster)
{
    public Roster Roster { get; } = roster;

    public int People => On(Body.Committee).Count();

    public bool MayHaveWoman => On(Body.Committee).Any(member => member.Sex is not Sex.Male);

    public int Supervisors => On(Body.Supervision).Count();

    public bool SupervisorsSitOnCommittee => On(Body.Supervision).Any(member => member.SitsOn(Body.Committee));

    public bool KinInCommittee => HasKin(Body.Committee, Body.Committee);

    public bool KinInParty => HasKin(Body.PartyOrganisation, Body.PartyOrganisation);

    public bool KinBetweenSupervisionAndCommittee => HasKin(Body.Supervision, Body.Committee) || HasKin(Body.Committee, Body.Supervision);

    private bool HasKin(Body one, Body other) => (Roster.Kin ?? []).Any(kin =>
        Limits.NearKin.Contains(kin.Relation)
        && On(one).Any(member => member.Id == kin.Person)
        && On(other).Any(member => member.Id == kin.Other));

    private IEnumerable<Member> On(Body body) => Roster.Members.Where(member => member.SitsOn(body));
}
