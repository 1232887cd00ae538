using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Counts organisations, one roster at a time.</summary>
internal struct OrganisationCounter
{
    private long _villages;
    private long _communities;
    private long _rural;
    private long _ruralUnknown;
    private long _split;
    private long _merged;
    private long _recoded;
    private long _collectives;
    private long _collectivesUnknown;
    private long _withSecretary;
    private long _withDirector;
    private long _oneShoulder;
    private long _partyFinished;
    private long _committeeFinished;
    private long _finished;
    private long _organisations;
    private long _compared;

    /// <summary>Adds an organisation, without what its people say of it.</summary>
    public void Add(Roster roster, bool compared, int asOfKey)
    {
        var organisation = roster.Organisation;
        var partyFinished = roster.PartyElectedOn is { } party && OrganisationColumns.KeyOf(party) <= asOfKey;
        var committeeFinished = roster.CommitteeElectedOn is { } committee && OrganisationColumns.KeyOf(committee) <= asOfKey;
        _organisations++;
        _villages += One(organisation.Kind is OrganisationKind.Village);
        _communities += One(organisation.Kind is OrganisationKind.Community);
        _rural += One(organisation.Rural is true);
        _ruralUnknown += One(organisation.Rural is null);
        _split += One(organisation.Lineage?.Kind is LineageKind.Split);
        _merged += One(organisation.Lineage?.Kind is LineageKind.Merged);
        _recoded += One(organisation.Lineage?.Kind is LineageKind.Recoded);
        _collectives += organisation.CollectiveEconomies ?? 0;
        _collectivesUnknown += One(organisation.CollectiveEconomies is null);
        _partyFinished += One(partyFinished);
        _committeeFinished += One(committeeFinished);
        _finished += One(partyFinished && committeeFinished);
        _compared += One(compared);
    }

    /// <summary>Adds what the people of an organisation say of it.</summary>
    public void Add(in SeatsTaken taken)
    {
        _withSecretary += One(taken.Include(Post.Secretary));
        _withDirector += One(taken.Include(Post.Director));
        _oneShoulder += One(taken.OneShoulder);
    }

    public readonly OrganisationTally ToTally() => new()
    {
        Organisations = _organisations,
        Villages = _villages,
        Communities = _communities,
        Rural = _rural,
        RuralUnknown = _ruralUnknown,
        Split = _split,
        Merged = _merged,
        Recoded = _recoded,
        CollectiveEconomies = _collectives,
        CollectiveEconomiesUnknown = _collectivesUnknown,
        WithSecretary = _withSecretary,
        WithDirector = _withDirector,
        OneShoulder = _oneShoulder,
        PartyFinished = _partyFinished,
        CommitteeFinished = _committeeFinished,
        Finished = _finished,
        ComparedWithLastTerm = _compared,
    };

    private static int One(bool condition) => condition ? 1 : 0;
}
