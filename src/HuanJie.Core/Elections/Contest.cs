using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>One line of a ballot (选举项目): a post, its seats, and those who stand for it.</summary>
/// <remarks>Shape is proven here: at least one seat, and nobody twice. Whether there are more candidates than seats is a rule.</remarks>
public sealed record Contest
{
    /// <summary>The post.</summary>
    public required Post Post { get; init; }

    /// <summary>The seats to fill (应选名额), from 1 to 99.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of these bounds.</exception>
    public required int Seats
    {
        get;
        init => field = value is >= 1 and <= 99
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Seats), value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A contest has {value} seats. Give 1 to 99; leave out a contest without seats."));
    }

    /// <summary>Those who stand, in the order of the ballot.</summary>
    /// <exception cref="ArgumentException">Somebody stands twice.</exception>
    public required ValueList<PollCandidate> Candidates
    {
        get;
        init
        {
            var seen = new HashSet<PersonId>(value.Count);
            foreach (var candidate in value)
            {
                if (!seen.Add(candidate.Id))
                {
                    throw new ArgumentException($"{candidate.Id} stands twice in one contest. Name each person once, with all the votes.", nameof(Candidates));
                }
            }

            field = value;
        }
    }

    /// <summary>Whether it is the separate line for a woman (妇女委员专项): 浙江省村民委员会选举办法 (2020) art. 21.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ForWoman { get; init; }

    /// <summary>The post, the seats and how many stand, as in <c>Director: 1 seats, 2 candidates</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Post}{(ForWoman ? " (for a woman)" : "")}: {Seats} seats, {Candidates.Count} candidates");
}
