// Each silo is a process: one cluster at a time leaves the machine some air.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace HuanJie.Tests.Folds;

/// <summary>A silo does not outlive the tests.</summary>
public sealed class SiloProcessTests
{
    [Fact]
    public async Task A_silo_ends_when_the_process_that_started_it_lets_go()
    {
        await using var silo = await SiloProcess.StartAsync("alone");
        Assert.False(silo.HasExited);
        Assert.Equal(0, await silo.LetGoAsync());
        Assert.True(silo.HasExited);
    }
}
