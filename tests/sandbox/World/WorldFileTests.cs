using DebateBot.Sandbox;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.World;

public sealed class WorldFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string World => Path.Combine(folder.FullName, "new folder", "world.json");

    [Fact]
    public async Task A_world_is_there_again_after_a_restart()
    {
        long general;
        await using (var first = await StartAsync(World))
        {
            general = first.World.GetChannel("general").Id;
            first.World.Post(first.World.Guild.OwnerId, general, new MessageDraft { Content = "keep me" });
        }
        await using var second = await StartAsync(World);
        second.World.Messages(second.World.Guild.OwnerId, general, limit: 1)[0].Content.ShouldBe("keep me");
    }

    [Fact]
    public async Task Two_programs_do_not_write_the_same_world()
    {
        await using var first = await StartAsync(World);
        (await RefusalAsync(World)).ShouldContain("in use by a program that runs now");
    }

    [Theory]
    [InlineData("{ broken")]
    [InlineData("{}")]
    [InlineData("{\"Guild\":null}")]
    public async Task A_file_that_holds_no_world_is_left_as_it_is(string content)
    {
        var file = Path.Combine(folder.FullName, "other.json");
        await File.WriteAllTextAsync(file, content, Stop);
        (await RefusalAsync(file)).ShouldContain($"{file} holds no world");
        (await File.ReadAllTextAsync(file, Stop)).ShouldBe(content);
    }

    [Fact]
    public async Task A_folder_is_no_world() =>
        (await RefusalAsync(folder.FullName)).ShouldContain($"{folder.FullName} is a folder");

    [Fact]
    public async Task A_place_where_nothing_can_be_written_is_named() =>
        (await RefusalAsync("/dev/null/world.json")).ShouldContain("nothing can be written at /dev/null/world.json");

    [Fact]
    public async Task The_sandbox_alone_ends_with_1_when_a_setting_is_wrong() =>
        (await SandboxHost.RunAsync(["--Sandbox:OpenBrowser=perhaps"])).ShouldBe(1);

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<string> RefusalAsync(string world)
    {
        var said = (await Should.ThrowAsync<CannotStart>(StartAsync(world))).Message;
        said.ShouldStartWith("Sandbox:World: ");
        return said;
    }

    private static Task<SandboxHost> StartAsync(string world) =>
        SandboxHost.StartAsync(
            new SandboxSettings
            {
                Url = "http://127.0.0.1:0",
                World = world,
                Sample = false,
                OpenBrowser = false,
            },
            Stop
        );
}
