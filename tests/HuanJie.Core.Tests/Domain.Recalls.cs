using FsCheck;
using FsCheck.Fluent;
using HuanJie.Elections;
using HuanJie.Organisations;

namespace HuanJie.Tests;

/// <content>Recalls, calendars and offices.</content>
internal static partial class Domain
{
    public static Arbitrary<Recall> Recalls() =>
        (from body in Gen.Frequency((4, Gen.Constant(ElectedBody.VillagersCommittee)), (1, Gen.Elements(Enum.GetValues<ElectedBody>())))
         from mode in Gen.Elements(Enum.GetValues<PollMode>())
         from counts in Gen.ArrayOf(Perhaps(Gen.Choose(0, 9)), 7)
         from asked in Perhaps(Gen.Elements(LawDays))
         from failed in Perhaps(Gen.Elements(LawDays))
         select new Recall
         {
             Body = body,
             Mode = mode,
             Eligible = counts[0],
             Signatures = counts[1],
             Representatives = counts[2],
             RepresentativeSignatures = counts[3],
             Registered = counts[4],
             Voted = counts[5],
             Yes = counts[6],
             AskedOn = asked,
             LastFailedOn = failed,
         }).ToArbitrary();

    public static Arbitrary<ElectionDates> ElectionDatesGen() =>
        (from body in Gen.Elements(Enum.GetValues<ElectedBody>())
         from polling in Perhaps(Days)
         from start in Perhaps(Gen.OneOf(Days, Gen.Elements(LawDays)))
         from milestones in Gen.SubListOf(Enum.GetValues<Milestone>())
         from days in Gen.ArrayOf(Days, milestones.Count)
         select new ElectionDates
         {
             Body = body,
             PollingDay = polling,
             TermStart = start,
             Actual = [.. milestones.Zip(days, static (milestone, day) => new ActualDay(milestone, day))],
         }).ToArbitrary();

    public static Arbitrary<DayCounting> DayCountings() =>
        (from first in Coin
         from holidays in Gen.ListOf(Days)
         select new DayCounting { FirstDayCounts = first, Holidays = [.. holidays] }).ToArbitrary();

    public static Arbitrary<OfficeRecord> OfficeRecords() =>
        (from body in Gen.Elements(Enum.GetValues<ElectedBody>())
         from person in Gen.Elements(People)
         from events in Gen.ListOf(
             from kind in Gen.Elements(Enum.GetValues<OfficeEventKind>())
             from day in Gen.OneOf(Days, Gen.Elements(LawDays))
             select new OfficeEvent(kind, day))
         from looked in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
         select new OfficeRecord { Person = person, Body = body, Events = looked ? [.. events] : null }).ToArbitrary();
}
