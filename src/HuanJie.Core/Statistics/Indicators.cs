using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <summary>Every indicator (指标) of the library, in the order in which tables print them.</summary>
/// <remarks>Definitions and the evidence for them are in each member's documentation; the order is part of the contract.</remarks>
public static class Indicators
{
    private static readonly OrganisationNumber RuralOnes = new(static tally => tally.Rural, OrganisationColumns.Rural);
    private static readonly OrganisationNumber RuralUnknown = new(static tally => tally.RuralUnknown, OrganisationColumns.RuralUnknown);

    /// <summary>The villages and communities (村、社区总数).</summary>
    public static CountIndicator Organisations { get; } = OfOrganisations("organisations", static tally => tally.Organisations, OrganisationColumns.Included);

    /// <summary>The villages (村).</summary>
    public static CountIndicator Villages { get; } = OfOrganisations("villages", static tally => tally.Villages, OrganisationColumns.Villages);

    /// <summary>The communities (社区).</summary>
    public static CountIndicator Communities { get; } = OfOrganisations("communities", static tally => tally.Communities, OrganisationColumns.Communities);

    /// <summary>The rural ones (涉农).</summary>
    public static CountIndicator Rural { get; } = new("rural", null, new FigureFormula([RuralOnes], [RuralOnes, RuralUnknown]));

    /// <summary>The organisations that came out of a split (析置).</summary>
    public static CountIndicator Split { get; } = OfOrganisations("split", static tally => tally.Split, OrganisationColumns.LineagesAt + (int)LineageKind.Split);

    /// <summary>The organisations that came out of a merger (合并).</summary>
    public static CountIndicator Merged { get; } = OfOrganisations("merged", static tally => tally.Merged, OrganisationColumns.LineagesAt + (int)LineageKind.Merged);

    /// <summary>The collective economic organisations (集体经济组织), where their number is known; <see cref="OrganisationTally.CollectiveEconomiesUnknown"/> says where it is not.</summary>
    public static CountIndicator CollectiveEconomies { get; } = OfOrganisations("collective-economies", static tally => tally.CollectiveEconomies, OrganisationColumns.CollectivesAt, OrganisationColumns.Digits);

    /// <summary>The organisations whose Party organisation has finished its election (党组织换届完成).</summary>
    public static CountIndicator PartyFinished { get; } = new("party-finished", null, new ElectionNumber(FinishedElections.Party));

    /// <summary>Their share of the organisations (党组织换届完成率).</summary>
    public static ShareIndicator PartyCompletionRate { get; } = new("party-completion-rate", null, PartyFinished, Organisations);

    /// <summary>The organisations whose villagers' or residents' committee has finished its election (村/居委会换届完成).</summary>
    public static CountIndicator CommitteeFinished { get; } = new("committee-finished", null, new ElectionNumber(FinishedElections.Committee));

    /// <summary>Their share of the organisations (村/居委会换届完成率).</summary>
    public static ShareIndicator CommitteeCompletionRate { get; } = new("committee-completion-rate", null, CommitteeFinished, Organisations);

    /// <summary>The organisations that have finished both (换届完成).</summary>
    public static CountIndicator Finished { get; } = new("finished", null, new ElectionNumber(FinishedElections.Both));

    /// <summary>Their share of the organisations (换届完成率).</summary>
    public static ShareIndicator CompletionRate { get; } = new("completion-rate", null, Finished, Organisations);

    /// <summary>The organisations that have a director (有主任的村、社区).</summary>
    public static CountIndicator WithDirector { get; } = OfOrganisations("with-director", static tally => tally.WithDirector, OrganisationColumns.WithDirector);

    /// <summary>The organisations whose secretary is also the director (一肩挑).</summary>
    public static CountIndicator OneShoulder { get; } = OfOrganisations("one-shoulder", static tally => tally.OneShoulder, OrganisationColumns.OneShoulder);

    /// <summary>一肩挑率: their share of the organisations that have a director.</summary>
    /// <remarks>That base is the one that the official results of Jiangxi 2015 fit; secretaries and all organisations do not.</remarks>
    public static ShareIndicator OneShoulderRate { get; } = new("one-shoulder-rate", null, OneShoulder, WithDirector);

    /// <summary>The seats allotted to the Party organisations' committees (党组织班子职数), where known.</summary>
    public static CountIndicator PartySeatsAllotted { get; } = new("party-seats-allotted", null, new SeatNumber(Body.PartyOrganisation, SeatMeasure.Allotted));

    /// <summary>Their seats taken (党组织班子成员): the base of one cross-service rate.</summary>
    public static CountIndicator PartySeatsFilled { get; } = new("party-seats-filled", null, new SeatNumber(Body.PartyOrganisation, SeatMeasure.Filled));

    /// <summary>Their seats empty (空缺).</summary>
    public static CountIndicator PartySeatsVacant { get; } = new("party-seats-vacant", null, new SeatNumber(Body.PartyOrganisation, SeatMeasure.Vacant));

    /// <summary>The seats allotted to the villagers' and residents' committees (村/居委会职数), where known.</summary>
    public static CountIndicator CommitteeSeatsAllotted { get; } = new("committee-seats-allotted", null, new SeatNumber(Body.Committee, SeatMeasure.Allotted));

    /// <summary>Their seats taken (村/居委会成员): the base of one cross-service rate.</summary>
    public static CountIndicator CommitteeSeatsFilled { get; } = new("committee-seats-filled", null, new SeatNumber(Body.Committee, SeatMeasure.Filled));

    /// <summary>Their seats empty (空缺).</summary>
    public static CountIndicator CommitteeSeatsVacant { get; } = new("committee-seats-vacant", null, new SeatNumber(Body.Committee, SeatMeasure.Vacant));

    /// <summary>The seats allotted to the supervision committees (监督委员会职数), where known.</summary>
    public static CountIndicator SupervisionSeatsAllotted { get; } = new("supervision-seats-allotted", null, new SeatNumber(Body.Supervision, SeatMeasure.Allotted));

    /// <summary>Their seats taken (监督委员会成员).</summary>
    public static CountIndicator SupervisionSeatsFilled { get; } = new("supervision-seats-filled", null, new SeatNumber(Body.Supervision, SeatMeasure.Filled));

    /// <summary>Their seats empty (空缺).</summary>
    public static CountIndicator SupervisionSeatsVacant { get; } = new("supervision-seats-vacant", null, new SeatNumber(Body.Supervision, SeatMeasure.Vacant));

    /// <summary>交叉任职人数: the people who sit in both of the two committees of one organisation, 一肩挑 included.</summary>
    /// <remarks>The official totals of Jiangxi 2015 fit only when 一肩挑 is included: 71,821 + 70,690 − 18,659 = 123,852.</remarks>
    public static CountIndicator CrossService { get; } = new("cross-service", null, new CrossServiceNumber());

    /// <summary>The indicators of the two committees (两委).</summary>
    public static GroupIndicators TwoCommittees { get; } = new(MemberGroup.TwoCommittees);

    /// <summary>The indicators of the Party organisations' committees (党组织班子).</summary>
    public static GroupIndicators PartyCommittee { get; } = new(MemberGroup.PartyCommittee);

    /// <summary>The indicators of the villagers' and residents' committees (村/居委会).</summary>
    public static GroupIndicators Committee { get; } = new(MemberGroup.Committee);

    /// <summary>The indicators of the supervision committees (监督委员会).</summary>
    public static GroupIndicators Supervision { get; } = new(MemberGroup.Supervision);

    /// <summary>The indicators of the secretaries (党组织书记).</summary>
    public static GroupIndicators Secretaries { get; } = new(MemberGroup.Secretaries);

    /// <summary>The indicators of the directors (村/居委会主任).</summary>
    public static GroupIndicators Directors { get; } = new(MemberGroup.Directors);

    /// <summary>交叉任职率 of the people of the two committees (占两委总人数).</summary>
    /// <remarks>The base that official results use: Jiangxi 2015, 18,659 of 123,852; Wenchang 2021, 41 of 105.</remarks>
    public static ShareIndicator CrossServiceRateOfPersons { get; } = new("cross-service-rate-of-persons", null, CrossService, TwoCommittees.People);

    /// <summary>交叉任职率 of the seats taken in the Party organisations' committees (占党组织班子成员).</summary>
    public static ShareIndicator CrossServiceRateOfPartySeats { get; } = new("cross-service-rate-of-party-seats", null, CrossService, PartySeatsFilled);

    /// <summary>交叉任职率 of the seats taken in the villagers' and residents' committees (占村/居委会成员).</summary>
    public static ShareIndicator CrossServiceRateOfCommitteeSeats { get; } = new("cross-service-rate-of-committee-seats", null, CrossService, CommitteeSeatsFilled);

    /// <summary>Every indicator, in the order of tables.</summary>
    public static ValueList<Indicator> All { get; } =
    [
        Organisations, Villages, Communities, Rural, Split, Merged, CollectiveEconomies,
        PartyFinished, PartyCompletionRate, CommitteeFinished, CommitteeCompletionRate, Finished, CompletionRate,
        WithDirector, OneShoulder, OneShoulderRate,
        PartySeatsAllotted, PartySeatsFilled, PartySeatsVacant,
        CommitteeSeatsAllotted, CommitteeSeatsFilled, CommitteeSeatsVacant,
        SupervisionSeatsAllotted, SupervisionSeatsFilled, SupervisionSeatsVacant,
        CrossService, CrossServiceRateOfPersons, CrossServiceRateOfPartySeats, CrossServiceRateOfCommitteeSeats,
        .. TwoCommittees.All, .. PartyCommittee.All, .. Committee.All, .. Supervision.All, .. Secretaries.All, .. Directors.All,
    ];

    /// <summary>The indicators that a published report prints: one page, in the order of tables.</summary>
    public static ValueList<Indicator> Summary { get; } =
    [
        Organisations, CompletionRate,
        Secretaries.People, Directors.People, OneShoulderRate,
        Secretaries.MeanAge, Secretaries.WomenShare, Secretaries.CollegeOrAboveShare,
        PartySeatsFilled, CommitteeSeatsFilled, CrossService, CrossServiceRateOfPersons,
        TwoCommittees.People, TwoCommittees.MeanAge, TwoCommittees.AgedAtMost35Share, TwoCommittees.WomenShare,
        TwoCommittees.CollegeOrAboveShare, TwoCommittees.PartyMembersShare, TwoCommittees.Newcomers, TwoCommittees.Left, TwoCommittees.LeftForAge,
    ];

    /// <summary>The indicators of a group.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="group"/> is not a named group.</exception>
    public static GroupIndicators For(MemberGroup group) => group switch
    {
        MemberGroup.TwoCommittees => TwoCommittees,
        MemberGroup.PartyCommittee => PartyCommittee,
        MemberGroup.Committee => Committee,
        MemberGroup.Supervision => Supervision,
        MemberGroup.Secretaries => Secretaries,
        MemberGroup.Directors => Directors,
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, $"{group} is not a group of members."),
    };

    private static CountIndicator OfOrganisations(string measure, Func<OrganisationTally, long> tallied, int plane, int digits = 1) =>
        new(measure, null, new OrganisationNumber(tallied, plane, digits));
}
