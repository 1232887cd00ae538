using System.Text.Json;
using System.Text.Json.Serialization;
using HuanJie.Dates;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>The one source-generated context: every document of the contract, with strict reading.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    Converters =
    [
        typeof(DocumentSchemaJsonConverter),
        typeof(LocalDateJsonConverter),
        typeof(ParsableJsonConverter<PartialDate>),
        typeof(ParsableJsonConverter<DivisionCode>),
        typeof(ParsableJsonConverter<PersonId>),
        typeof(ParsableJsonConverter<Education>),
        typeof(ParsableJsonConverter<EthnicGroup>),
        typeof(CitizenNumberJsonConverter),
        typeof(PostSetJsonConverter),
        typeof(EnumNameJsonConverter<Post>),
        typeof(EnumNameJsonConverter<Sex>),
        typeof(EnumNameJsonConverter<PoliticalAffiliation>),
        typeof(EnumNameJsonConverter<Entry>),
        typeof(EnumNameJsonConverter<OrganisationKind>),
        typeof(EnumNameJsonConverter<LineageKind>),
        typeof(EnumNameJsonConverter<PartyOrganisationKind>),
        typeof(EnumNameJsonConverter<Relation>),
        typeof(EnumNameJsonConverter<ElectedBody>),
        typeof(EnumNameJsonConverter<Position>),
        typeof(EnumNameJsonConverter<KinRole>),
        typeof(EnumNameJsonConverter<Severity>),
        typeof(EnumNameJsonConverter<Confidence>),
        typeof(EnumNameJsonConverter<BookLevel>),
        typeof(EnumNameJsonConverter<ChosenBy>),
        typeof(EnumNameJsonConverter<OverrideKind>),
        typeof(ParsableJsonConverter<ConductKind>),
        typeof(RuleParametersJsonConverter),
        typeof(EnumNameJsonConverter<UrbanRuralClass>),
        typeof(EnumNameJsonConverter<DepartureReason>),
        typeof(EnumNameJsonConverter<LeapDayBirthday>),
        typeof(EnumNameJsonConverter<EducationReading>),
        typeof(EnumNameJsonConverter<PollMode>),
        typeof(EnumNameJsonConverter<PollRound>),
        typeof(EnumNameJsonConverter<ExclusionReason>),
        typeof(EnumNameJsonConverter<Milestone>),
        typeof(EnumNameJsonConverter<OfficeEventKind>),
        typeof(ValueListJsonConverter<Member>),
        typeof(ValueListJsonConverter<Roster>),
        typeof(ValueListJsonConverter<Departure>),
        typeof(ValueListJsonConverter<DivisionCode>),
        typeof(ValueListJsonConverter<Kinship>),
        typeof(ValueListJsonConverter<KinTie>),
        typeof(ValueListJsonConverter<HeldPost>),
        typeof(ValueListJsonConverter<ConductEntry>),
        typeof(ValueListJsonConverter<ElectedBody>),
        typeof(ValueListJsonConverter<Position>),
        typeof(ValueListJsonConverter<OrganisationKind>),
        typeof(ValueListJsonConverter<Contest>),
        typeof(ValueListJsonConverter<PollCandidate>),
        typeof(ValueListJsonConverter<SeatHeld>),
        typeof(ValueListJsonConverter<BallotBox>),
        typeof(ValueListJsonConverter<ProxyHolder>),
        typeof(ValueListJsonConverter<MeetingExclusion>),
        typeof(ValueListJsonConverter<Relation>),
        typeof(ValueListJsonConverter<BallotMark>),
        typeof(ValueListJsonConverter<Post>),
        typeof(ValueListJsonConverter<ActualDay>),
        typeof(ValueListJsonConverter<OfficeEvent>),
        typeof(ValueListJsonConverter<RuleContent>),
        typeof(ValueListJsonConverter<RuleVersion>),
        typeof(ValueListJsonConverter<RuleOverride>),
        typeof(DistributionJsonConverter<Sex>),
        typeof(DistributionJsonConverter<EducationBand>),
        typeof(DistributionJsonConverter<PartyStanding>),
        typeof(DistributionJsonConverter<EthnicStanding>),
        typeof(DistributionJsonConverter<Entry>),
        typeof(DistributionJsonConverter<DepartureReason>),
        typeof(AgeDistributionJsonConverter),
    ])]
[JsonSerializable(typeof(RosterDocument))]
[JsonSerializable(typeof(TurnoverDocument))]
[JsonSerializable(typeof(TallyDocument))]
[JsonSerializable(typeof(CandidateDocument))]
[JsonSerializable(typeof(RuleBookDocument))]
[JsonSerializable(typeof(PollDocument))]
[JsonSerializable(typeof(BallotDocument))]
[JsonSerializable(typeof(RecallDocument))]
[JsonSerializable(typeof(ElectionDatesDocument))]
[JsonSerializable(typeof(OfficeDocument))]
[JsonSerializable(typeof(Contest))]
[JsonSerializable(typeof(PollCandidate))]
[JsonSerializable(typeof(SeatHeld))]
[JsonSerializable(typeof(BallotBox))]
[JsonSerializable(typeof(ProxyHolder))]
[JsonSerializable(typeof(MeetingExclusion))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(BallotMark))]
[JsonSerializable(typeof(Post))]
[JsonSerializable(typeof(ActualDay))]
[JsonSerializable(typeof(OfficeEvent))]
[JsonSerializable(typeof(KinTie))]
[JsonSerializable(typeof(HeldPost))]
[JsonSerializable(typeof(ConductEntry))]
[JsonSerializable(typeof(ElectedBody))]
[JsonSerializable(typeof(Position))]
[JsonSerializable(typeof(OrganisationKind))]
[JsonSerializable(typeof(RuleContent))]
[JsonSerializable(typeof(RuleVersion))]
[JsonSerializable(typeof(RuleOverride))]
[JsonSerializable(typeof(Roster))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(Departure))]
[JsonSerializable(typeof(Kinship))]
[JsonSerializable(typeof(DivisionCode))]
internal sealed partial class HuanJieJsonContext : JsonSerializerContext;
