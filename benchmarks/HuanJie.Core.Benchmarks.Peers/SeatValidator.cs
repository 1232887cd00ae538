using FluentValidation;
using HuanJie.Members;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The rules about seats in FluentValidation, ages by the birth cut-offs, which are cheaper than periods.</summary>
public sealed class SeatValidator : AbstractValidator<Seat>
{
    public SeatValidator()
    {
        RuleFor(seat => seat.Born).LessThanOrEqualTo(Limits.PollingDay.PlusYears(-Limits.Youngest)).WithErrorCode(RuleIds.AgeFloor);
        When(seat => seat.IsHead, () =>
        {
            RuleFor(seat => seat.Born).GreaterThanOrEqualTo(Limits.FirstBirth(Limits.NewHead)).When(seat => seat.IsNewcomer).WithErrorCode(RuleIds.AgeNewHead);
            RuleFor(seat => seat.Born).GreaterThanOrEqualTo(Limits.FirstBirth(Limits.ContinuingHead)).When(seat => seat.IsContinuing).WithErrorCode(RuleIds.AgeContinuingHead);
            RuleFor(seat => seat.Education).Must(education => education >= EducationBand.College).WithErrorCode(RuleIds.EducationHead);
        }).Otherwise(() =>
        {
            RuleFor(seat => seat.Born).GreaterThanOrEqualTo(Limits.FirstBirth(Limits.NewOther)).When(seat => seat.IsNewcomer).WithErrorCode(RuleIds.AgeNewOther);
            RuleFor(seat => seat.Born).GreaterThanOrEqualTo(Limits.FirstBirth(Limits.ContinuingOther)).When(seat => seat.IsContinuing).WithErrorCode(RuleIds.AgeContinuingOther);
            RuleFor(seat => seat.Education).Must(education => education >= EducationBand.HighSchool).WithErrorCode(RuleIds.EducationOther);
        });
        RuleFor(seat => seat.IsFullPartyMember).Equal(true).When(seat => seat.IsOnParty).WithErrorCode(RuleIds.Party);
    }
}
