using System.Text.Json;
using System.Text.Json.Serialization;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Json;

/// <summary>The JSON contract <c>huanjie/1</c> (JSON 约定): the one door through which documents go in and out.</summary>
/// <remarks>
/// Every document is an object of two members: <c>"schema": "huanjie/1"</c> and the content under its name. Ids and codes are text, dates
/// <c>yyyy-MM-dd</c>, enumerations their names in kebab-case. What is not known is left out; null is refused. It is source-generated,
/// so it works where reflection is off: in file-based apps and ahead-of-time compiled programs.
/// </remarks>
public static class HuanJieJson
{
    /// <summary>Documents of one roster: <c>{"schema":"huanjie/1","roster":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<Roster> Rosters { get; } = new RosterFormat();

    /// <summary>Documents of one turnover: <c>{"schema":"huanjie/1","turnover":{…}}</c>.</summary>
    public static DocumentFormat<Turnover> Turnovers { get; } = new EnvelopeFormat<TurnoverDocument, Turnover>(
        "turnover",
        HuanJieJsonContext.Default.TurnoverDocument,
        static document => document.Turnover,
        static turnover => new() { Schema = DocumentSchema.HuanJie1, Turnover = turnover });

    /// <summary>Documents of one tally: <c>{"schema":"huanjie/1","tally":{…}}</c>. A tally holds no person.</summary>
    public static DocumentFormat<Tally> Tallies { get; } = new EnvelopeFormat<TallyDocument, Tally>(
        "tally",
        HuanJieJsonContext.Default.TallyDocument,
        static document => document.Tally,
        static tally => new() { Schema = DocumentSchema.HuanJie1, Tally = tally });

    /// <summary>Documents of one candidate: <c>{"schema":"huanjie/1","candidate":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<Candidate> Candidates { get; } = new EnvelopeFormat<CandidateDocument, Candidate>(
        "candidate",
        HuanJieJsonContext.Default.CandidateDocument,
        static document => document.Candidate,
        static candidate => new() { Schema = DocumentSchema.HuanJie1, Candidate = candidate });

    /// <summary>Documents of one poll: <c>{"schema":"huanjie/1","poll":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<Poll> Polls { get; } = new EnvelopeFormat<PollDocument, Poll>(
        "poll",
        HuanJieJsonContext.Default.PollDocument,
        static document => document.Poll,
        static poll => new() { Schema = DocumentSchema.HuanJie1, Poll = poll });

    /// <summary>Documents of one ballot: <c>{"schema":"huanjie/1","ballot":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<Ballot> Ballots { get; } = new EnvelopeFormat<BallotDocument, Ballot>(
        "ballot",
        HuanJieJsonContext.Default.BallotDocument,
        static document => document.Ballot,
        static ballot => new() { Schema = DocumentSchema.HuanJie1, Ballot = ballot });

    /// <summary>Documents of one recall: <c>{"schema":"huanjie/1","recall":{…}}</c>.</summary>
    public static DocumentFormat<Recall> Recalls { get; } = new EnvelopeFormat<RecallDocument, Recall>(
        "recall",
        HuanJieJsonContext.Default.RecallDocument,
        static document => document.Recall,
        static recall => new() { Schema = DocumentSchema.HuanJie1, Recall = recall });

    /// <summary>Documents of the days of one election: <c>{"schema":"huanjie/1","electionDates":{…}}</c>.</summary>
    public static DocumentFormat<ElectionDates> ElectionDates { get; } = new EnvelopeFormat<ElectionDatesDocument, ElectionDates>(
        "electionDates",
        HuanJieJsonContext.Default.ElectionDatesDocument,
        static document => document.ElectionDates,
        static dates => new() { Schema = DocumentSchema.HuanJie1, ElectionDates = dates });

    /// <summary>Documents of what happened to one office: <c>{"schema":"huanjie/1","office":{…}}</c>.</summary>
    public static DocumentFormat<OfficeRecord> Offices { get; } = new EnvelopeFormat<OfficeDocument, OfficeRecord>(
        "office",
        HuanJieJsonContext.Default.OfficeDocument,
        static document => document.Office,
        static office => new() { Schema = DocumentSchema.HuanJie1, Office = office });

    /// <summary>Documents of one district's work before the vote: <c>{"schema":"huanjie/1","preparation":{…}}</c>.</summary>
    public static DocumentFormat<PreparationRecord> Preparations { get; } = new EnvelopeFormat<PreparationDocument, PreparationRecord>(
        "preparation",
        HuanJieJsonContext.Default.PreparationDocument,
        static document => document.Preparation,
        static preparation => new() { Schema = DocumentSchema.HuanJie1, Preparation = preparation });

    /// <summary>Documents of one dispute: <c>{"schema":"huanjie/1","dispute":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<Dispute> Disputes { get; } = new EnvelopeFormat<DisputeDocument, Dispute>(
        "dispute",
        HuanJieJsonContext.Default.DisputeDocument,
        static document => document.Dispute,
        static dispute => new() { Schema = DocumentSchema.HuanJie1, Dispute = dispute });

    /// <summary>Documents of one scan of a district: <c>{"schema":"huanjie/1","scan":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<RiskScan> Scans { get; } = new EnvelopeFormat<ScanDocument, RiskScan>(
        "scan",
        HuanJieJsonContext.Default.ScanDocument,
        static document => document.Scan,
        static scan => new() { Schema = DocumentSchema.HuanJie1, Scan = scan });

    /// <summary>Documents of one plan to split, merge or recode organisations: <c>{"schema":"huanjie/1","plan":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<ReorganisationPlan> Plans { get; } = new EnvelopeFormat<PlanDocument, ReorganisationPlan>(
        "plan",
        HuanJieJsonContext.Default.PlanDocument,
        static document => document.Plan,
        static plan => new() { Schema = DocumentSchema.HuanJie1, Plan = plan });

    /// <summary>Documents of one competitive selection: <c>{"schema":"huanjie/1","selection":{…}}</c>; many make a file of JSON Lines.</summary>
    public static DocumentFormat<Selection> Selections { get; } = new EnvelopeFormat<SelectionDocument, Selection>(
        "selection",
        HuanJieJsonContext.Default.SelectionDocument,
        static document => document.Selection,
        static selection => new() { Schema = DocumentSchema.HuanJie1, Selection = selection });

    /// <summary>Documents of one joint review: <c>{"schema":"huanjie/1","review":{…}}</c>.</summary>
    public static DocumentFormat<JointReview> Reviews { get; } = new EnvelopeFormat<ReviewDocument, JointReview>(
        "review",
        HuanJieJsonContext.Default.ReviewDocument,
        static document => document.Review,
        static review => new() { Schema = DocumentSchema.HuanJie1, Review = review });

    /// <summary>Documents of one rule book: <c>{"schema":"huanjie/1","ruleBook":{…}}</c>, with the library's kinds of rules.</summary>
    public static RuleBookFormat RuleBooks { get; } = new(RuleKinds.All);

    /// <summary>Published reports with their figures and relations, as they were collected: no envelope, and null for what is not known.</summary>
    public static ReportFormat Reports { get; } = new();

    /// <summary>Lets a caller's own options read and write the library's types inside the caller's own (嵌入应用自己的 JSON): in a web API, a queue, a store.</summary>
    /// <remarks>
    /// <para>
    /// Records such as <see cref="Roster"/>, <see cref="Member"/> or <see cref="Tally"/> then keep to the contract to the letter, whatever the
    /// options say: the same names, and the same strictness, so an unknown, doubled, missing or null member is refused. A record carries no
    /// <c>schema</c> of its own. Ids, codes and enumerations keep their text forms and serve as keys of dictionaries, too. Everything
    /// else, <see cref="NodaTime.LocalDate"/> and null in place of a whole record among it, stays with the options.
    /// </para>
    /// <para>
    /// What is refused is a <see cref="JsonException"/> with the first problem only, its path counted from the record; a
    /// <see cref="DocumentFormat{T}"/> finds them all. It works with options that use reflection, with a source-generated context, or with
    /// neither. Calling it again changes nothing.
    /// </para>
    /// </remarks>
    /// <param name="options">The options, not yet used; the library's converters come before those that are there.</param>
    /// <exception cref="InvalidOperationException">The options have been used or made read-only.</exception>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Converters.Any(converter => converter is ContractJsonConverter<Roster>))
        {
            return;
        }

        var position = 0;
        foreach (var converter in ContractConverters)
        {
            options.Converters.Insert(position++, converter);
        }

        // Options without a resolver fall back on reflection where it is on; a resolver set here would take that from the caller's types.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(HuanJieJsonContext.Default);
        }
    }

    private static IEnumerable<JsonConverter> ContractConverters =>
    [
        .. HuanJieJsonContext.Default.Options.Converters.Where(converter => converter is not (LocalDateJsonConverter or DocumentSchemaJsonConverter)),
        new ContractJsonConverter<Roster>(),
        new ContractJsonConverter<Member>(),
        new ContractJsonConverter<Organisation>(),
        new ContractJsonConverter<Lineage>(),
        new ContractJsonConverter<Term>(),
        new ContractJsonConverter<SeatAllotment>(),
        new ContractJsonConverter<Departure>(),
        new ContractJsonConverter<Turnover>(),
        new ContractJsonConverter<Candidate>(),
        new ContractJsonConverter<Poll>(),
        new ContractJsonConverter<Ballot>(),
        new ContractJsonConverter<Recall>(),
        new ContractJsonConverter<ElectionDates>(),
        new ContractJsonConverter<OfficeRecord>(),
        new ContractJsonConverter<PreparationRecord>(),
        new ContractJsonConverter<Dispute>(),
        new ContractJsonConverter<RiskScan>(),
        new ContractJsonConverter<ReorganisationPlan>(),
        new ContractJsonConverter<Selection>(),
        new ContractJsonConverter<JointReview>(),
        new ContractJsonConverter<Tally>(),
        new ContractJsonConverter<TallyBasis>(),
        new ContractJsonConverter<OrganisationTally>(),
        new ContractJsonConverter<SeatTally>(),
        new ContractJsonConverter<PeopleTally>(),
    ];
}
