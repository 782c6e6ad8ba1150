using System.Text;
using DebateBot.Tests.Support;
using FsCheck.Xunit;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

/// <summary>Whatever is sent is answered as Discord answers: never with a bug.</summary>
public sealed class HostileBodyTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    [Property(MaxTest = 100, Arbitrary = [typeof(HostileJson)])]
    public async Task Any_JSON_is_accepted_or_refused_by_every_route(HostileJson body)
    {
        foreach (var (method, path) in Routes)
            await SendAsync(sandbox.Bot, method, path, body.Text);
        await SendAsync(sandbox.As("Tess"), HttpMethod.Post, "/interactions", body.Text);
    }

    [Theory]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"files[\"; filename=\"a\"\r\n\r\na\r\n--x--")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n[1\r\n--x--")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a\"\r\n\r\nno end")]
    [InlineData("no parts")]
    public async Task Broken_multipart_is_refused(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        var answer = await sandbox.Bot.SendAsync(
            HttpMethod.Post,
            $"/channels/{sandbox.Id("general")}/messages",
            content
        );
        Assert.True(answer.Status is 200 or 400, $"{answer.Status}: {answer.Body}");
    }

    private (HttpMethod Method, string Path)[] Routes
    {
        get
        {
            var channel = $"/channels/{sandbox.Id("general")}";
            return
            [
                (HttpMethod.Post, channel + "/messages"),
                (HttpMethod.Post, channel + "/threads"),
                (HttpMethod.Post, $"/channels/{sandbox.Id("debates")}/threads"),
                (HttpMethod.Post, channel + "/webhooks"),
                (HttpMethod.Post, channel + "/messages/bulk-delete"),
                (HttpMethod.Patch, channel),
                (HttpMethod.Put, $"{channel}/permissions/{sandbox.World.Guild.Id}"),
                (HttpMethod.Post, "/users/@me/channels"),
                (HttpMethod.Post, $"/applications/{sandbox.BotId}/commands"),
                (HttpMethod.Put, $"/applications/{sandbox.BotId}/commands"),
                (HttpMethod.Post, "/interactions/1/token/callback"),
                (HttpMethod.Patch, $"/guilds/{sandbox.World.Guild.Id}/members/@me"),
                (HttpMethod.Patch, $"/guilds/{sandbox.World.Guild.Id}/members/{sandbox.BotId}"),
            ];
        }
    }

    private static async Task SendAsync(RawHttp who, HttpMethod method, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var answer = await who.SendAsync(method, path, content);
        Assert.True(answer.Status < 500, $"{method} {path} with {body}: {answer.Status}");
    }
}
