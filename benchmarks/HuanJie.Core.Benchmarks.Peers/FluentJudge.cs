using HuanJie.Rosters;

namespace HuanJie.Benchmarks.Peers;

/// <summary>FluentValidation over every seat and every organisation; its validators are made once.</summary>
public sealed class FluentJudge
{
    private readonly SeatValidator _seats = new();
    private readonly CommitteesValidator _committees = new();

    public IReadOnlyList<Broken> Of(IEnumerable<Roster> rosters)
    {
        var found = new List<Broken>();
        foreach (var roster in rosters)
        {
            foreach (var member in roster.Members)
            {
                foreach (var post in member.Posts)
                {
                    var seat = new Seat(roster, member, post);
                    foreach (var failure in _seats.Validate(seat).Errors)
                    {
                        found.Add(Broken.By(failure.ErrorCode, seat));
                    }
                }
            }

            foreach (var failure in _committees.Validate(new Committees(roster)).Errors)
            {
                found.Add(new(failure.ErrorCode, roster.Organisation.Code));
            }
        }

        return found;
    }
}
