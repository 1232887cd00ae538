using System.Text.Json;
using System.Text.Json.Serialization;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

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
        typeof(EnumNameJsonConverter<UrbanRuralClass>),
        typeof(EnumNameJsonConverter<DepartureReason>),
        typeof(EnumNameJsonConverter<LeapDayBirthday>),
        typeof(EnumNameJsonConverter<EducationReading>),
        typeof(ValueListJsonConverter<Member>),
        typeof(ValueListJsonConverter<Roster>),
        typeof(ValueListJsonConverter<Departure>),
        typeof(ValueListJsonConverter<DivisionCode>),
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
[JsonSerializable(typeof(Roster))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(Departure))]
[JsonSerializable(typeof(DivisionCode))]
internal sealed partial class HuanJieJsonContext : JsonSerializerContext;
