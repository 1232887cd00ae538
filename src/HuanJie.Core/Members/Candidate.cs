using System.Text.Json.Serialization;
using HuanJie.Dates;
using HuanJie.Organisations;

namespace HuanJie.Members;

/// <summary>A person who seeks a post (候选人), with the evidence that eligibility needs. What is not known stays null and is never taken for false.</summary>
/// <remarks>
/// An empty list means "none, and that is known"; null means that nobody has looked. The record may break every rule; a rule book says so.
/// <see cref="ToString"/> shows the id and the post sought only.
/// </remarks>
public sealed record Candidate
{
    /// <summary>The identifier of the person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The body in which the post is sought.</summary>
    public required ElectedBody Body { get; init; }

    /// <summary>The position sought in it.</summary>
    public required Position Position { get; init; }

    /// <summary>Whether the organisation is a village or a community.</summary>
    /// <value>The default is <see langword="null"/>: not known; the body may tell.</value>
    public OrganisationKind? Organisation { get; init; }

    /// <summary>Whether the person is new to the two committees or in them now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Entry Entry { get; init; }

    /// <summary>Whether the person is put forward as an exception (破格).</summary>
    public bool? Exceptional { get; init; }

    /// <summary>The decision on the exception.</summary>
    public ExceptionalApproval? Approval { get; init; }

    /// <summary>The date of birth, to the day, the month or the year.</summary>
    public PartialDate? BirthDate { get; init; }

    /// <summary>The sex.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sex Sex { get; init; }

    /// <summary>The education.</summary>
    public Education? Education { get; init; }

    /// <summary>The ethnic group.</summary>
    public EthnicGroup? EthnicGroup { get; init; }

    /// <summary>Whether the person has political rights (享有政治权利), that is, is not deprived of them by a court.</summary>
    public bool? PoliticalRights { get; init; }

    /// <summary>The political affiliation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PoliticalAffiliation Affiliation { get; init; }

    /// <summary>The day from which Party age runs.</summary>
    public PartialDate? PartyJoined { get; init; }

    /// <summary>Whether the person is under probation within the Party (留党察看).</summary>
    public bool? UnderPartyProbation { get; init; }

    /// <summary>What is known of the registration as a voter.</summary>
    /// <value>The default is <see langword="null"/>: nothing is known.</value>
    public Registration? Registration { get; init; }

    /// <summary>The record: punishments, discipline and the like; complete where given.</summary>
    /// <value>The default is <see langword="null"/>: not looked up. An empty list is a clean record.</value>
    public ValueList<ConductEntry>? Record { get; init; }

    /// <summary>Whether the pledge (承诺书) is signed.</summary>
    public bool? PledgeSigned { get; init; }

    /// <summary>The relatives who hold or seek posts here; complete where given.</summary>
    /// <value>The default is <see langword="null"/>: not looked up.</value>
    public ValueList<KinTie>? Kin { get; init; }

    /// <summary>The posts held when standing; complete where given.</summary>
    /// <value>The default is <see langword="null"/>: not looked up.</value>
    public ValueList<HeldPost>? Holds { get; init; }

    /// <summary>The id and the post sought, as in <c>P-0042 for VillagersCommittee Head</c>.</summary>
    public override string ToString() => $"{Id} for {Body} {Position}";
}
