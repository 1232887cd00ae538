using HuanJie.Members;

namespace HuanJie.Claims;

/// <summary>Deals people out to organisations: each has one secretary and one director at most, and the others evenly.</summary>
internal static class WitnessSeating
{
    public static List<WitnessPerson>[] Deal(IReadOnlyCollection<WitnessPerson> people, int organisations)
    {
        var seats = Enumerable.Range(0, organisations).Select(static _ => new List<WitnessPerson>()).ToArray();
        var one = people.Count(static person => person.Member.Posts.HoldsBothHeads);
        var (both, secretaries, directors, others) = (0, one, one, 0);
        foreach (var person in people)
        {
            var posts = person.Member.Posts;
            var at = posts.HoldsBothHeads ? both++ : posts.Contains(Post.Secretary) ? secretaries++ : posts.Contains(Post.Director) ? directors++ : others++ % organisations;
            seats[at].Add(person);
        }

        return seats;
    }
}
