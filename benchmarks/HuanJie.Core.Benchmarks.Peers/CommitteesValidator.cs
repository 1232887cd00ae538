using FluentValidation;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The rules about committees in FluentValidation.</summary>
public sealed class CommitteesValidator : AbstractValidator<Committees>
{
    public CommitteesValidator()
    {
        RuleFor(committees => committees.People)
            .Must(people => people is >= Limits.FewestPeople and <= Limits.MostPeople && people % 2 == 1).WithErrorCode(RuleIds.Size);
        RuleFor(committees => committees.MayHaveWoman).Equal(true).WithErrorCode(RuleIds.Woman);
        RuleFor(committees => committees.KinInCommittee).Equal(false).WithErrorCode(RuleIds.KinInCommittee);
        RuleFor(committees => committees.KinInParty).Equal(false).WithErrorCode(RuleIds.KinInParty);
        RuleFor(committees => committees)
            .Must(committees => committees.Supervisors is >= Limits.FewestOnSupervision and <= Limits.MostOnSupervision
                && !committees.SupervisorsSitOnCommittee && !committees.KinBetweenSupervisionAndCommittee)
            .WithErrorCode(RuleIds.Supervision);
    }
}
