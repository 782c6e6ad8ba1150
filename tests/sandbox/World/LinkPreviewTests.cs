using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.World;

public sealed class LinkPreviewTests : IAsyncLifetime
{
    private const int Guilds = 1;
    private const int GuildMessages = 512;
    private const int MessageContent = 1 << 15;
    private readonly FakeTimeProvider time = new(TimeProvider.System.GetUtcNow());
    private readonly RunningSandbox sandbox;

    public LinkPreviewTests() => sandbox = new RunningSandbox { Time = time };

    private string General => $"/channels/{sandbox.Id("general")}/messages";

    [Fact]
    public async Task A_link_gets_its_preview_a_moment_later_by_an_update_that_is_no_edit()
    {
        using var bot = await sandbox.SignInAsync(Guilds | GuildMessages | MessageContent);
        var said = await sandbox.As("Tess").PostAsync(General, new { content = "See https://mill.example/bridge ." });
        said.Json.At("embeds").GetArrayLength().ShouldBe(0);

        await AdvanceUntilAsync(said.Id, seen => seen.Json.At("embeds").GetArrayLength() == 1);

        var changed = await bot.NextAsync("MESSAGE_UPDATE");
        changed.TextAt("id").ShouldBe(said.Id);
        changed.TextAt("embeds.0.url").ShouldBe("https://mill.example/bridge");
        changed.TextAt("edited_timestamp").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_that_an_edit_brings_has_its_preview_too()
    {
        var said = await sandbox.As("Tess").PostAsync(General, new { content = "See." });
        var edit = new { content = "See https://mill.example/d" };
        (await sandbox.As("Tess").PatchAsync($"{General}/{said.Id}", edit)).ShouldBe(200);
        await AdvanceUntilAsync(said.Id, seen => seen.Json.At("embeds").GetArrayLength() == 1);
    }

    [Fact]
    public async Task A_link_in_angle_brackets_and_one_without_embeds_have_none()
    {
        var bare = await sandbox.As("Tess").PostAsync(General, new { content = "<https://mill.example/a>" });
        var quiet = new { content = "https://mill.example/b", flags = 4 };
        var hushed = await sandbox.As("Tess").PostAsync(General, quiet);
        var last = await sandbox.As("Tess").PostAsync(General, new { content = "https://mill.example/c" });

        await AdvanceUntilAsync(last.Id, seen => seen.Json.At("embeds").GetArrayLength() == 1);

        foreach (var id in new[] { bare.Id, hushed.Id })
            (await sandbox.Bot.GetAsync($"{General}/{id}")).Json.At("embeds").GetArrayLength().ShouldBe(0);
    }

    public ValueTask InitializeAsync() => sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => sandbox.DisposeAsync();

    /// <summary>The service may not yet wait when the clock is moved first.</summary>
    private async Task AdvanceUntilAsync(string id, Func<RawAnswer, bool> isSo)
    {
        for (int i = 0; i < 500; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            if (isSo(await sandbox.Bot.GetAsync($"{General}/{id}")))
                return;
        }

        throw new TimeoutException("There was no preview.");
    }
}
