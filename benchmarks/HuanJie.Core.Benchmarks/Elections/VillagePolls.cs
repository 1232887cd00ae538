using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Nations;
using HuanJie.Organisations;

namespace HuanJie.Benchmarks.Elections;

/// <summary>First votes of villages, made from a fixed seed: most are valid; some have too few voters, too few candidates, a tie at the cut, or seats that nobody reaches.</summary>
internal static class VillagePolls
{
    private static readonly PersonId[] People = [.. Enumerable.Range(1, 12).Select(static number => PersonId.Parse($"P-{number}"))];

    public static List<Poll> Of(int count)
    {
        var numbers = new SplitMix64(20210128);
        return [.. Enumerable.Range(0, count).Select(_ => One(numbers))];
    }

    private static Poll One(SplitMix64 numbers)
    {
        var registered = 60 + numbers.Below(2_400);
        var recovered = registered * (46 + numbers.Below(50)) / 100;
        var spoiled = recovered * numbers.Below(4) / 100;
        var valid = recovered - spoiled;

        // One in twelve of those who stand for director stands for member too.
        var alsoMember = numbers.Below(12) == 0 ? People[0] : People[11];
        return new()
        {
            Body = ElectedBody.VillagersCommittee,
            Mode = PollMode.Voters,
            Registered = registered,
            Issued = recovered,
            Recovered = recovered,
            Spoiled = spoiled,
            Contests =
            [
                Single(Post.Director, People[0], People[1], valid, numbers),
                Single(Post.DeputyDirector, People[2], People[3], valid, numbers),
                Members([People[4], People[5], People[6], alsoMember], valid, numbers),
            ],
        };
    }

    // A tie at the cut needs an even number of ballots, all of them marked; one in two hundred has nobody against the first.
    private static Contest Single(Post post, PersonId one, PersonId other, int valid, SplitMix64 numbers)
    {
        var first = valid * (30 + numbers.Below(60)) / 100;
        ValueList<PollCandidate> both = [Votes(one, first), Votes(other, numbers.Below(valid - first + 1))];
        return new() { Post = post, Seats = 1, Candidates = numbers.Chance(5) ? [both[0]] : both };
    }

    // No more than three quarters of the ballots each, so that four names fit on three lines.
    private static Contest Members(ValueList<PersonId> people, int valid, SplitMix64 numbers)
    {
        var votes = people.Select(_ => valid * (35 + numbers.Below(40)) / 100).ToArray();
        if (numbers.Chance(30))
        {
            votes[1] = votes[2] = votes[3];
        }

        return new() { Post = Post.CommitteeMember, Seats = 3, Candidates = [.. people.Zip(votes, Votes)] };
    }

    private static PollCandidate Votes(PersonId person, int votes) => new() { Id = person, Votes = votes };
}
