using FsCheck;
using FsCheck.Fluent;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <content>Whole preparations, plans with the rosters before them, and the arbitraries.</content>
internal static partial class Preparations
{
    private static Gen<ReadinessPolicy> Policies =>
        from flags in Gen.ArrayOf(Domain.Coin, 6)
        from surplus in Gen.Choose(0, 2)
        from reserve in Gen.Choose(0, 2)
        select new ReadinessPolicy
        {
            RequiresVisit = flags[0],
            HighRiskBlocks = flags[1],
            RequiresLeader = flags[2],
            RequiresTraining = flags[3],
            RequiresReview = flags[4],
            RequiresAppraisal = flags[5],
            MinimumSurplus = surplus,
            MinimumReserve = reserve,
        };

    internal static Gen<PreparationRecord> Records =>
        from organisations in Gen.CollectToArray(Codes, OrganisationOf)
        from kept in Gen.Frequency((4, Gen.Constant(Codes.Length)), (1, Gen.Choose(0, Codes.Length)))
        from weights in Weights
        from weighted in Domain.Coin
        from visits in Several(
            from day in Days
            from place in Gen.Frequency((3, AnyCode), (1, Gen.Constant(DivisionCode.Parse("430105002"))))
            from visitor in Perhaps(People)
            from occasion in Any<VisitOccasion>()
            from note in Notes
            select new Visit { On = day, Place = place, By = visitor, Occasion = occasion, Note = note }, 0, 6)
        from scans in Gen.CollectToArray([1, 2, 3], ScanOf)
        from keys in Several(from code in AnyCode from begin in Days from until in Perhaps(Days) from note in Notes select new KeyOrganisation { Organisation = code, From = begin, Until = until, Note = note })
        from disputes in Gen.CollectToArray([1, 2, 3, 4], DisputeOf)
        from leaders in Several(from id in People from level in Any<ResponsibleLevel>() select new Leader { Id = id, Level = level })
        from links in Several(from leader in People from code in AnyCode from begin in Days from until in Perhaps(Days) select new LeaderLink { Leader = leader, Organisation = code, From = begin, Until = until })
        from trainings in Several(from day in Days from due in Several(People) from came in Several(People) select new TrainingSession { On = day, Due = [.. due.Distinct()], Attended = [.. came.Distinct()] })
        from nominees in Several(Nominees, 0, 20)
        from selections in Gen.CollectToArray([1, 2], SelectionOf)
        from review in Reviews
        from reviewed in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from appraisals in Several(
            from person in People
            from day in Days
            from result in Any<AppraisalResult>()
            from talks in Perhaps(Gen.Choose(0, 30))
            from note in Notes
            select new Appraisal { Person = person, On = day, Result = result, Interviews = talks, Note = note }, 0, 10)
        from reserve in Several(from person in People from code in AnyCode from begin in Days from until in Perhaps(Days) select new ReserveEntry { Person = person, Organisation = code, From = begin, Until = until }, 0, 6)
        from elections in Several(Elections, 0, 8)
        from plan in Plans
        select new PreparationRecord
        {
            Name = "测试区",
            Organisations = [.. organisations.Take(kept)],
            Weights = weighted ? weights : null,
            Visits = visits,
            Scans = [.. scans],
            KeyOrganisations = keys,
            Plans = [plan.Plan],
            Disputes = [.. disputes],
            Leaders = [.. leaders.DistinctBy(static leader => leader.Id)],
            Links = links,
            Trainings = trainings,
            Nominees = nominees,
            Selections = [.. selections],
            Review = reviewed ? review : null,
            Appraisals = appraisals,
            Reserve = reserve,
            Elections = [.. elections.DistinctBy(static election => (election.Organisation, election.Body))],
        };

    /// <summary>A plan, and the rosters of a region before it: mostly those of its predecessors are among them, mostly everybody is placed.</summary>
    internal static Gen<PlanAndRosters> Plans =>
        from rosters in Gen.CollectToArray([.. Codes.Take(3).Append(Whole)], RosterOf)
        from kind in Any<LineageKind>()
        from parts in Gen.Choose(2, 3)
        from merged in Gen.Choose(2, 3)
        from seats in Gen.ArrayOf(Gen.Frequency((3, Full), (1, Gen.Constant(SeatAllotment.Unknown))), 3)
        from dealt in Gen.ArrayOf(Gen.Choose(0, 3), 12)
        from day in Perhaps(Days)
        from hasRoster in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        let predecessors = kind is LineageKind.Merged ? Codes.Take(merged).ToValueList() : [Whole]
        let people = rosters.Where(roster => predecessors.Contains(roster.Organisation.Code)).SelectMany(static roster => roster.Members).Select(static member => member.Id).Distinct().Order().ToList()
        let successors = Enumerable.Range(0, kind is LineageKind.Split ? parts : 1).Select(part => new PlannedOrganisation
        {
            Organisation = new() { Code = DivisionCode.Parse($"43010500121{part}"), Kind = OrganisationKind.Village },
            Seats = seats[part],

            // Dealt to a part that the plan does not have, a person goes nowhere.
            Members = kind is LineageKind.Split ? [.. people.Where((_, i) => dealt[i % dealt.Length] == part)] : [],
        })
        select new PlanAndRosters(
            new(RecordId.Parse("R-1"), kind, predecessors, [.. successors], day),
            [.. rosters.Where(roster => hasRoster || roster.Organisation.Code != predecessors[0])]);

    public static Arbitrary<PreparationRecord> ArbitraryRecords() => Records.ToArbitrary();

    public static Arbitrary<Dispute> ArbitraryDisputes() => DisputeOf(99).ToArbitrary();

    public static Arbitrary<RiskScan> ArbitraryScans() => ScanOf(1).ToArbitrary();

    public static Arbitrary<RiskWeights> ArbitraryWeights() => Weights.ToArbitrary();

    public static Arbitrary<GroundAssessment> ArbitraryAssessments() => Assessments.ToArbitrary();

    public static Arbitrary<Selection> ArbitrarySelections() => SelectionOf(1).ToArbitrary();

    public static Arbitrary<SelectionStage> ArbitraryStages() => Stages.ToArbitrary();

    public static Arbitrary<JointReview> ArbitraryReviews() => Reviews.ToArbitrary();

    public static Arbitrary<ReviewReply> ArbitraryReplies() => Replies.ToArbitrary();

    public static Arbitrary<ReadinessPolicy> ArbitraryPolicies() => Policies.ToArbitrary();

    public static Arbitrary<PlanAndRosters> ArbitraryPlans() => Plans.ToArbitrary();

    public static Arbitrary<PersonId> ArbitraryPeople() => People.ToArbitrary();

    public static Arbitrary<LocalDate> ArbitraryDays() => Days.ToArbitrary();

    public static Arbitrary<ValueList<Nominee>> ArbitraryNominees() => Several(Nominees, 0, 10).ToArbitrary();

    private static Gen<Nominee> Nominees =>
        from person in People
        from code in AnyCode
        from body in Gen.Elements(ElectedBody.PartyOrganisation, ElectedBody.VillagersCommittee, ElectedBody.ResidentsCommittee)
        from source in Any<NomineeSource>()
        from backgrounds in Gen.SubListOf(Enum.GetValues<NomineeBackground>())
        from begin in Days
        from until in Perhaps(Days)
        select new Nominee { Person = person, Organisation = code, Body = body, Source = source, Backgrounds = [.. backgrounds], From = begin, Until = until };

    private static Gen<SeatAllotment> Full =>
        from party in Gen.Choose(0, 7)
        from committee in Gen.Choose(0, 7)
        from supervision in Gen.Choose(0, 3)
        select new SeatAllotment { PartyOrganisation = party, Committee = committee, Supervision = supervision };

    // The same few people in all rosters, so that some sit in two that are merged.
    private static Gen<Roster> RosterOf(DivisionCode code) =>
        from bits in Gen.ArrayOf(Gen.Choose(0, 63), 8)
        from seats in Full
        select new Roster
        {
            Organisation = new() { Code = code, Kind = OrganisationKind.Village },
            Members = [.. bits.Select((posts, i) => (Posts: posts, Id: PersonId.Parse($"P-{i + 1}"))).Where(static one => one.Posts % 3 != 0).Select(static one => new Member { Id = one.Id, Posts = PostSet.FromBits((ushort)one.Posts) })],
            Seats = seats,
        };
}

/// <summary>A plan and the rosters before it.</summary>
public sealed record PlanAndRosters(ReorganisationPlan Plan, ValueList<Roster> Rosters);

/// <summary>Texts that must not come out again.</summary>
internal static class Sentinel
{
    public const string Note = "机密:家中有重病人";
}
