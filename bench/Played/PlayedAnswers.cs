using Microsoft.AspNetCore.Http;

namespace DebateBot.Bench.Played;

/// <summary>What clients ask for at their start.</summary>
internal static class PlayedAnswers
{
    public static async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Replace("/api/v10", "", StringComparison.Ordinal);
        var answer = path switch
        {
            "/gateway/bot" => GatewayBot(context),
            "/users/@me" => PlayedFrames.Bot,
            "/applications/@me" or "/oauth2/applications/@me" => PlayedFrames.Application,
            "/guilds/1000" => PlayedFrames.Server,
            "/guilds/1000/channels" => PlayedFrames.Channels,
            "/channels/1002" => PlayedFrames.Thread,
            "/channels/1002/messages" or "/applications/900/commands" => "[]",
            _ => null,
        };
        context.Response.StatusCode = answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            answer ?? """{"message":"404: Not Found","code":0}""",
            context.RequestAborted
        );
    }

    private static string GatewayBot(HttpContext context) =>
        $$$"""{"url":"ws://{{{context.Request.Host}}}/gateway/","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":0,"max_concurrency":1}}""";
}
