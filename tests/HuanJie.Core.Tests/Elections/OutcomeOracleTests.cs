using FsCheck.Xunit;
using HuanJie.Elections;

namespace HuanJie.Tests.Elections;

[Properties(Arbitrary = [typeof(Domain)], MaxTest = 1000)]
public sealed class OutcomeOracleTests
{
    [Property]
    public void A_sound_poll_elects_whom_a_plain_count_elects(SoundPoll sound, bool fewCame)
    {
        var poll = fewCame ? sound.Poll with { Registered = sound.Poll.Registered * 3 / 2, Due = sound.Poll.Due + 1 } : sound.Poll;
        Assert.Equal(PlainOutcome.Of(poll), PlainOutcome.Of(Outcome.Of(Polls.Law("2021-03-20"), poll)));
    }
}
