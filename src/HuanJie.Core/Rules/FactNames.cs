namespace HuanJie.Rules;

/// <summary>The names of the facts about a candidate (事实名称), as verdicts list them used or missing.</summary>
public static class FactNames
{
    /// <summary>The date of birth.</summary>
    public const string Birth = "birth";

    /// <summary>The sex.</summary>
    public const string Sex = "sex";

    /// <summary>Whether the organisation is a village or a community.</summary>
    public const string Organisation = "organisation";

    /// <summary>The education.</summary>
    public const string Education = "education";

    /// <summary>The ethnic group.</summary>
    public const string Ethnicity = "ethnicity";

    /// <summary>Newcomer or continuing.</summary>
    public const string Entry = "entry";

    /// <summary>Whether the person is put forward as an exception.</summary>
    public const string Exceptional = "exceptional";

    /// <summary>The decision on the exception.</summary>
    public const string Approval = "approval";

    /// <summary>Political rights.</summary>
    public const string PoliticalRights = "politicalRights";

    /// <summary>Standing in the Party.</summary>
    public const string PartyStanding = "party.standing";

    /// <summary>The day from which Party age runs.</summary>
    public const string PartyJoined = "party.joined";

    /// <summary>Whether the person is under 留党察看.</summary>
    public const string PartyProbation = "party.probation-with-watch";

    /// <summary>Whether the hukou is here.</summary>
    public const string HukouHere = "registration.hukouHere";

    /// <summary>Whether the person lives here.</summary>
    public const string ResidesHere = "registration.residesHere";

    /// <summary>Whether the person states the wish to take part.</summary>
    public const string StatesWish = "registration.statesWish";

    /// <summary>Since when the person lives here.</summary>
    public const string ResidesSince = "registration.residesSince";

    /// <summary>Since when the person works for the village or community.</summary>
    public const string WorksSince = "registration.worksSince";

    /// <summary>Whether the person has applied.</summary>
    public const string Applied = "registration.applied";

    /// <summary>Whether consent was given.</summary>
    public const string Consent = "registration.consent";

    /// <summary>Whether the person is registered elsewhere.</summary>
    public const string RegisteredElsewhere = "registration.registeredElsewhere";

    /// <summary>The record.</summary>
    public const string Record = "record";

    /// <summary>Whether the pledge is signed.</summary>
    public const string Pledge = "pledge";

    /// <summary>The relatives who hold or seek posts.</summary>
    public const string Kin = "kin";

    /// <summary>The posts held.</summary>
    public const string Holds = "holds";

    /// <summary>Whether several ethnic groups live in the village or community.</summary>
    public const string MultiEthnic = "multiEthnic";

    /// <summary>The number of full members of the Party organisation.</summary>
    public const string PartyMembers = "partyMembers";

    /// <summary>The form of the Party organisation.</summary>
    public const string PartyOrganisation = "partyOrganisation";

    /// <summary>The number of households.</summary>
    public const string Households = "households";

    /// <summary>The seats allotted.</summary>
    public const string Seats = "seats";

    /// <summary>The first day of the term.</summary>
    public const string TermStart = "termStart";

    /// <summary>The make-up of the representative meeting.</summary>
    public const string RepresentativeMeeting = "representativeMeeting";

    /// <summary>A fact about one member of a roster, such as <c>members.P-0042.sex</c>.</summary>
    public static string OfMember(Members.PersonId person, string fact) => $"members.{person}.{fact}";
}
