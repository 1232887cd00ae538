using FsCheck;
using FsCheck.Fluent;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Preparations of any shape that can be built, complete or not, crowded so that entries meet. All of it is made up.</summary>
/// <remarks>Used as <c>[Properties(Arbitrary = [typeof(Preparations)])]</c>.</remarks>
internal static partial class Preparations
{
    private static readonly LocalDate First = new(2020, 9, 1);

    // Two sub-districts; 203 and 204 came out of 201, and the one of the second was merged from 301 and 302; 301 of the third is in no list.
    private static readonly DivisionCode[] Codes = [.. new[] { "430105001001", "430105001002", "430105001203", "430105001204", "430105002001" }.Select(DivisionCode.Parse)];
    private static readonly DivisionCode Whole = DivisionCode.Parse("430105001201");
    private static readonly DivisionCode[] Apart = [DivisionCode.Parse("430105002301"), DivisionCode.Parse("430105002302")];
    private static readonly DivisionCode Stranger = DivisionCode.Parse("430105003301");

    internal static Gen<DivisionCode> AnyCode => Gen.Frequency((8, Gen.Elements(Codes)), (2, Gen.Constant(Whole)), (2, Gen.Elements(Apart)), (1, Gen.Constant(Stranger)));

    internal static Gen<PersonId> People => Gen.Choose(1, 8).Select(static number => PersonId.Parse($"P-{number}"));

    internal static Gen<LocalDate> Days => Gen.Choose(0, 150).Select(static days => First.PlusDays(days));

    internal static Gen<RecordId> Ids(string prefix, int most) => Gen.Choose(1, most).Select(number => RecordId.Parse($"{prefix}{number}"));

    internal static Gen<T?> Perhaps<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((3, gen.Select(static value => (T?)value)), (1, Gen.Constant((T?)null)));

    internal static Gen<ValueList<T>> Several<T>(Gen<T> gen, int least = 0, int most = 3) =>
        from count in Gen.Choose(least, most)
        from items in gen.ArrayOf(count)
        select items.ToValueList();

    internal static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    internal static Gen<string?> Notes => Gen.Frequency((2, Gen.Constant((string?)null)), (1, Gen.Constant((string?)Sentinel.Note)));

    internal static Gen<Organisation> OrganisationOf(DivisionCode code) =>
        from kind in Any<OrganisationKind>()
        select new Organisation { Code = code, Kind = kind, Name = "测试村", Lineage = code.Value % 1000 is 203 or 204 ? new(LineageKind.Split, [Whole]) : code == Codes[^1] ? new(LineageKind.Merged, [.. Apart]) : null };

    internal static Gen<GroundAssessment> Assessments =>
        from code in AnyCode
        from levels in Gen.ArrayOf(Perhaps(Any<FactorLevel>()), 5)
        from note in Notes
        select new GroundAssessment { Organisation = code, Team = levels[0], Structure = levels[1], Thinking = levels[2], Reserve = levels[3], Problems = levels[4], Note = note };

    internal static Gen<RiskScan> ScanOf(int number) =>
        from day in Days
        from found in Several(Assessments, 0, 8)
        select new RiskScan { Number = number, On = day, Assessments = [.. found.DistinctBy(static one => one.Organisation)] };

    internal static Gen<RiskWeights> Weights =>
        from weights in Gen.ArrayOf(Gen.Choose(0, 3), 5)
        from bounds in Gen.ArrayOf(Gen.Choose(0, 101), 2)
        from poor in Domain.Coin
        select new RiskWeights { Team = weights[0], Structure = weights[1], Thinking = weights[2], Reserve = weights[3], Problems = weights[4], MediumFrom = bounds[0], HighFrom = bounds[1], PoorIsMedium = poor };

    internal static Gen<Dispute> DisputeOf(int number) =>
        from code in AnyCode
        from kind in Any<DisputeKind>()
        from level in Any<ResponsibleLevel>()
        from days in Gen.ArrayOf(Days, 5)
        from kinds in Gen.ArrayOf(Gen.Elements(DisputeEventKind.HouseVisit, DisputeEventKind.Agreement, DisputeEventKind.Payment, DisputeEventKind.Settled, DisputeEventKind.Reopened), 4)
        from fen in Perhaps(Gen.Choose(0, 1_000_000))
        from household in Perhaps(Ids("H", 3))
        from counts in Gen.ArrayOf(Perhaps(Gen.Choose(0, 60)), 2)
        from blocks in Perhaps(Domain.Coin)
        from due in Perhaps(Days)
        from legacy in Domain.Coin
        from note in Notes
        select new Dispute
        {
            Id = RecordId.Parse($"X-{number}"),
            Organisation = code,
            Kind = kind,
            Level = level,
            History = [.. Course([.. days.Order()], kinds, fen, household, note)],
            BlocksVote = blocks,
            DueBy = due,
            Households = counts[0],
            People = counts[1],
            IsLegacy = legacy,
            Detail = note,
        };

    internal static Gen<Selection> SelectionOf(int number) =>
        from place in Gen.Frequency((2, AnyCode), (1, Gen.Constant(DivisionCode.Parse("430105001"))))
        from days in Gen.ArrayOf(Days, 3)
        from count in Gen.Choose(1, 3)
        from stages in Gen.ArrayOf(Stages, count)
        select new Selection { Id = RecordId.Parse($"S-{number}"), Place = place, Stages = [.. stages.Zip(days.Order(), static (stage, day) => stage with { On = day })] };

    internal static Gen<SelectionStage> Stages =>
        from kind in Any<SelectionStageKind>()
        from entries in Several(Entries, 0, 6)
        from places in Perhaps(Gen.Choose(0, 4))
        from drops in Domain.Coin
        select new SelectionStage { Kind = kind, On = First, Entries = [.. entries.DistinctBy(static entry => entry.Person)], Places = places, DropsExtremes = drops };

    internal static Gen<ReviewReply> Replies =>
        from department in Ids("D", 3)
        from round in Gen.Choose(1, 3)
        from day in Days
        from rest in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from opinions in Several(OpinionsOf(round))
        select new ReviewReply { Department = department, Round = round, On = day, ClearsTheRest = rest, Opinions = opinions };

    internal static Gen<JointReview> Reviews =>
        from departments in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from rounds in Gen.Frequency((3, Gen.Constant(3)), (1, Gen.Choose(0, 2)))
        from lists in Gen.ArrayOf(Several(People, 0, 8), 3)
        from days in Gen.ArrayOf(Days, 3)
        from replies in Several(Replies, 0, 12)
        from required in Perhaps(Gen.Choose(1, 3))
        select new JointReview
        {
            Departments = [.. Enumerable.Range(1, departments).Select(static number => new Department { Id = RecordId.Parse($"D{number}"), Name = "测试局" })],
            Rounds = [.. Enumerable.Range(1, rounds).Select(number => new ReviewRound { Number = number, On = days[number - 1], People = [.. lists[number - 1].Distinct()] })],
            Replies = replies,
            RoundsRequired = required,
        };

    internal static Gen<PlannedElection> Elections =>
        from code in AnyCode
        from body in Gen.Elements(ElectedBody.PartyOrganisation, ElectedBody.VillagersCommittee, ElectedBody.ResidentsCommittee, ElectedBody.SupervisionCommittee)
        from polling in Perhaps(Days)
        from start in Perhaps(Days.Select(static day => day.PlusYears(-3)))
        from milestones in Gen.SubListOf(Enum.GetValues<Milestone>())
        from days in Gen.ArrayOf(Days, milestones.Count)
        from seats in Perhaps(Gen.Choose(0, 3))
        select new PlannedElection
        {
            Organisation = code,
            Dates = new() { Body = body, PollingDay = polling, TermStart = start, Actual = [.. milestones.Zip(days, static (milestone, day) => new ActualDay(milestone, day))] },
            Seats = seats,
        };

    private static Gen<StageEntry> Entries =>
        from person in People
        from result in Any<StageResult>()
        from reason in Any<FallReason>()
        from scores in Several(Gen.Choose(80, 84), 0, 4)
        from note in Notes
        select new StageEntry { Person = person, Result = result, Reason = reason, Scores = scores, Note = note };

    private static Gen<ReviewOpinion> OpinionsOf(int round) =>
        from person in People
        from opinion in Gen.Frequency((1, Any<Opinion>()), (1, Gen.Constant(Opinion.Clear)))
        from reason in Any<ReviewReason>()
        from overturns in Gen.Choose(0, round - 1)
        from note in Notes
        select new ReviewOpinion { Person = person, Opinion = opinion, Reason = reason, Overturns = overturns == 0 ? null : overturns, Detail = note };

    // Whatever does not fit the state is left out.
    private static IEnumerable<DisputeEvent> Course(LocalDate[] days, DisputeEventKind[] kinds, long? fen, RecordId? household, string? note)
    {
        yield return new() { On = days[0], Kind = DisputeEventKind.Opened, Note = note };
        var isSettled = false;
        for (var i = 0; i < kinds.Length; i++)
        {
            if ((kinds[i] is DisputeEventKind.Settled && isSettled) || (kinds[i] is DisputeEventKind.Reopened && !isSettled))
            {
                continue;
            }

            isSettled = kinds[i] switch { DisputeEventKind.Settled => true, DisputeEventKind.Reopened => false, _ => isSettled };
            yield return new() { On = days[i + 1], Kind = kinds[i], Fen = fen, Household = household, Note = note };
        }
    }
}
