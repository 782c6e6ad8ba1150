using System.Net.WebSockets;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Gateway;

public sealed class SlowClientTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private const int GuildsAndMessages = 1 | (1 << 9) | (1 << 15);

    [Fact]
    public async Task Who_does_not_read_is_cut_off_and_holds_up_nobody()
    {
        using var slow = await sandbox.SignInAsync(GuildsAndMessages, "Guest");
        var (tess, general) = (sandbox.World.FindMember("Tess")!.Id, sandbox.World.GetChannel("general").Id);
        var text = new MessageDraft { Content = new string('x', 2000) };
        for (int i = 0; i < 20_000; i++)
            sandbox.World.Post(tess, general, text);

        using var quick = await sandbox.SignInAsync(GuildsAndMessages);
        sandbox.World.Post(tess, general, new MessageDraft { Content = "still here" });
        (await quick.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("still here");
        await Should.ThrowAsync<WebSocketException>(slow.ClosedAsync);
    }
}
