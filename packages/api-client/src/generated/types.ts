// Generated from openapi.json by `pnpm generate:openapi`; changes here are lost.

export interface paths {
    "/api/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description `status` filters by the code of the status, `status_kind` by its kind. `free=true` lists the assets of kind `available` that have no holder and no reservation at present. `custom_fields.<key>` filters by a custom field, with the lookups of its type. Employees see the assets that they hold and those that they can request; they can filter and sort by holder, supplier, price, order and notes only with `holder_id` set to their own id.
         */
        get: operations["list_assets"];
        put?: never;
        /**
         * Create an asset
         * @description Without `asset_tag` it gets the next tag of its category and year.
         */
        post: operations["create_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create, update and delete assets in bulk
         * @description If `atomic`, all operations succeed or none is executed. With `dry_run`, the results are returned and nothing changes.
         */
        post: operations["bulk_change_assets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/by-tag/{asset_tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an asset by its asset tag or old asset number
         * @description Case, kinds of dashes, full-width letters and invisible characters are ignored. An old number that several assets share is refused with these assets as `candidates`.
         */
        get: operations["get_asset_by_tag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an asset */
        get: operations["get_asset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset that is not checked out
         * @description It can be restored.
         *
         *     Its reservations, requests and scheduled maintenances end.
         */
        delete: operations["delete_asset"];
        options?: never;
        head?: never;
        /**
         * Update an asset
         * @description Fields that are not sent stay unchanged; null clears a field.
         *
         *     Assets that are checked out to this asset move with it; their own location cannot be changed.
         */
        patch: operations["update_asset"];
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted asset */
        post: operations["restore_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of an asset
         * @description The newest come first by default. The asset may be deleted.
         */
        get: operations["get_asset_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/moments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the times at which an asset changed
         * @description The newest come first by default. Read the asset `as_of` such a time to see it as after the change. The asset may be deleted.
         */
        get: operations["list_asset_moments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assignments
         * @description The latest check-outs come first by default.
         *
         *     Employees see their own.
         *
         *     For example, `open=true` lists the current assignments, and `overdue=true` those past their due date.
         */
        get: operations["list_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{assignment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an assignment */
        get: operations["get_assignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct the note and the custom fields of an assignment, also after its end */
        patch: operations["update_assignment"];
        trace?: never;
    };
    "/api/v1/assignments/{assignment_id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the due date of an assignment
         * @description With the permission `assets:assign` it is extended at once (200). Else the holder requests it: a workflow of type `extension` awaits approval (201). A reservation of the asset in between is 409 `reservation_conflict`, with `latest_due_at`.
         */
        post: operations["extend_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check out several assets to one holder, by ids or scanned tags
         * @description Each asset succeeds or fails on its own, unless `atomic` is true.
         */
        post: operations["check_out_assets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check in several assets, by ids or scanned tags
         * @description Each asset succeeds or fails on its own, unless `atomic` is true.
         */
        post: operations["check_in_assets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check out an asset to a user, a location or another asset */
        post: operations["check_out_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transfer a checked-out asset to another holder in one step */
        post: operations["transfer_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check in an asset */
        post: operations["check_in_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/bulk-by-filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a bulk operation on all assets that a filter finds, at most 100,000
         * @description The assets are those that the filter finds now; they are processed in the background, each with its own result. `Location` is the operation with its progress and problems. Check-outs, check-ins and transfers also need the permission `assets:assign`. With `dry_run`, the problems are found and nothing changes.
         */
        post: operations["bulk_change_assets_by_filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows
         * @description The newest come first by default.
         *
         *     Employees see their own requests and those that they decide or decided on.
         */
        get: operations["list_workflows"];
        put?: never;
        /**
         * Create a workflow
         * @description It requests an asset, or a quantity of a category or model, for yourself or another user.
         */
        post: operations["create_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview who would decide on a request, which is not created
         * @description The checks are those of `POST /workflows`, without the reason, the quantity and the dates.
         */
        post: operations["preview_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the counts of workflows that need your attention */
        get: operations["get_workflow_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/pending-my-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workflows that await your decision
         * @description The newest come first by default.
         */
        get: operations["list_workflows_pending_my_approval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a workflow with its decisions, its next approvers and its assets
         * @description `blocked_by` states why the request could not be carried out now.
         */
        get: operations["get_workflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the current step of a workflow
         * @description The approval of the last step executes the workflow; it fails if that is no longer possible. A request that starts later reserves the assets, and the check-out of the reservations completes it.
         */
        post: operations["approve_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a workflow with a reason */
        post: operations["reject_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a pending workflow, or an approved one with assets that are reserved and not handed out */
        post: operations["cancel_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an approved workflow
         * @description A rental is checked in; a maintenance is finished.
         */
        post: operations["complete_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge the decision on your request */
        post: operations["acknowledge_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a workflow
         * @description The oldest come first by default.
         */
        get: operations["list_workflow_comments"];
        put?: never;
        /** Comment on a workflow */
        post: operations["create_workflow_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a comment on a workflow */
        get: operations["get_workflow_comment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment
         * @description Only its author and administrators can do this.
         */
        delete: operations["delete_workflow_comment"];
        options?: never;
        head?: never;
        /**
         * Update a comment
         * @description Only its author and administrators can do this.
         */
        patch: operations["update_workflow_comment"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your notifications
         * @description The newest come first, rendered in your language.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count your unread notifications */
        get: operations["count_unread_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all your notifications as read
         * @description With `until`, only those created up to that time.
         */
        post: operations["mark_all_notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get your notification preferences */
        get: operations["get_notification_preferences"];
        /** Replace your notification preferences */
        put: operations["set_notification_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of your notifications
         * @description It stays unread.
         */
        get: operations["get_notification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notification as read */
        post: operations["mark_notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List maintenances
         * @description The newest come first by default. Employees see those of the assets that they hold.
         */
        get: operations["list_maintenances"];
        put?: never;
        /**
         * Schedule a maintenance of an asset, or record a completed one
         * @description With `finished_at` the maintenance is recorded as completed: the status of the asset stays, and a recurring maintenance is scheduled again.
         */
        post: operations["create_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a maintenance */
        get: operations["get_maintenance"];
        put?: never;
        post?: never;
        /**
         * Delete a maintenance that is not in progress
         * @description It can be restored.
         */
        delete: operations["delete_maintenance"];
        options?: never;
        head?: never;
        /**
         * Update a maintenance
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_maintenance"];
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted maintenance */
        post: operations["restore_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a scheduled maintenance
         * @description The asset is unavailable until the maintenance ends.
         */
        post: operations["start_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a maintenance in progress
         * @description The asset gets its previous status back. A recurring maintenance is scheduled again, on the next day of its recurrence in the future, unless its asset is retired, lost or deleted.
         */
        post: operations["finish_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a maintenance that is scheduled or in progress
         * @description If it was in progress, the asset gets its previous status back.
         */
        post: operations["cancel_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fault reports
         * @description The newest come first by default.
         *
         *     Employees see their own, also of assets that they do not hold any more.
         */
        get: operations["list_fault_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fault-reports/{fault_report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a fault report */
        get: operations["get_fault_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/fault-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a fault of an asset
         * @description Employees report faults of the assets that they hold; with the permission `assets:assign`, of any asset. The report schedules a repair for today, or joins the open repair of earlier reports. To add a photo, upload it to `/maintenances/{maintenance_id}/attachments`, which the reporter may do while the maintenance is open.
         */
        post: operations["report_asset_fault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all attachments visible to you
         * @description The newest come first by default.
         */
        get: operations["list_attachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the metadata of an attachment */
        get: operations["get_attachment"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment
         * @description It can be restored until its file is purged after the retention period.
         */
        delete: operations["delete_attachment"];
        options?: never;
        head?: never;
        /**
         * Update the file name or the description of an attachment
         * @description Requires the permission to change the asset or the maintenance. The attachments of a workflow can be changed by the user who uploaded them and by administrators.
         */
        patch: operations["update_attachment"];
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of an attachment
         * @description Images have the `Content-Disposition` `inline`, all other files `attachment`.
         */
        get: operations["get_attachment_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the thumbnail of an image
         * @description It is a WebP of at most 512 by 512 pixels. Returns 404 if the attachment is not an image.
         */
        get: operations["get_attachment_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted attachment */
        post: operations["restore_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attachments of an asset
         * @description The newest come first by default.
         */
        get: operations["list_asset_attachments"];
        put?: never;
        /** Upload a file and attach it to an asset */
        post: operations["create_asset_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attachments of a workflow
         * @description The newest come first by default.
         */
        get: operations["list_workflow_attachments"];
        put?: never;
        /** Upload a file and attach it to a workflow */
        post: operations["create_workflow_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attachments of a maintenance
         * @description The newest come first by default.
         */
        get: operations["list_maintenance_attachments"];
        put?: never;
        /** Upload a file and attach it to a maintenance */
        post: operations["create_maintenance_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reservations
         * @description The earliest come first by default. Employees see their own.
         */
        get: operations["list_reservations"];
        put?: never;
        /** Reserve an asset, or any asset of a category or model */
        post: operations["create_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the secret URL of your reservation calendar
         * @description The previous URL stops working.
         */
        post: operations["create_reservation_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations/{reservation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a reservation */
        get: operations["get_reservation"];
        put?: never;
        post?: never;
        /**
         * Cancel a reservation
         * @description It stays readable in state `cancelled`.
         */
        delete: operations["cancel_reservation"];
        options?: never;
        head?: never;
        /** Reschedule a reservation or change its note */
        patch: operations["update_reservation"];
        trace?: never;
    };
    "/api/v1/reservations/{reservation_id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check out the asset of a reservation until the end of the reservation */
        post: operations["check_out_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the availability of an asset in a period, with its busy periods */
        get: operations["get_asset_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models/requestable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models and categories of which you may request assets
         * @description Each comes with the number of assets that are free now. `q` and `category_id` select models.
         */
        get: operations["list_requestable_models"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the assets of a model that are available for a whole period */
        get: operations["get_asset_model_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}/availability-by-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the free assets of a model on each day of a period
         * @description Days are those of the time zone of the company. Employees see the assets that they may request. On past days, present check-outs count.
         */
        get: operations["get_asset_model_availability_by_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a reservation calendar in iCalendar format (RFC 5545)
         * @description It contains the reservations of the user who created the URL; the secret in it replaces a token.
         */
        get: operations["get_reservation_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approval rules
         * @description By default in the order in which they are matched.
         */
        get: operations["list_approval_rules"];
        put?: never;
        /**
         * Create an approval rule
         * @description It applies to workflows that are created afterwards.
         */
        post: operations["create_approval_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the approval rules on a request, which is not created
         * @description Returns the rule that applies and the approvers of its steps. For managers and administrators; everyone can preview an own request with `POST /workflows/preview`.
         */
        post: operations["try_approval_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/{approval_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an approval rule */
        get: operations["get_approval_rule"];
        put?: never;
        post?: never;
        /**
         * Delete an approval rule
         * @description It can be restored.
         */
        delete: operations["delete_approval_rule"];
        options?: never;
        head?: never;
        /**
         * Update an approval rule
         * @description Existing workflows keep their approval steps.
         */
        patch: operations["update_approval_rule"];
        trace?: never;
    };
    "/api/v1/approval-rules/{approval_rule_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted approval rule */
        post: operations["restore_approval_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List exchange rates */
        get: operations["list_exchange_rates"];
        put?: never;
        /** Create an exchange rate */
        post: operations["create_exchange_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/{exchange_rate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an exchange rate */
        get: operations["get_exchange_rate"];
        put?: never;
        post?: never;
        /**
         * Delete an exchange rate that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_exchange_rate"];
        options?: never;
        head?: never;
        /**
         * Update an exchange rate
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_exchange_rate"];
        trace?: never;
    };
    "/api/v1/exchange-rates/{exchange_rate_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted exchange rate */
        post: operations["restore_exchange_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import exchange rates from a CSV file in the layout of the European Central Bank
         * @description Rates that are present with another value are changed. If a cell is not valid, nothing is imported; the pointer of its error is its line and column, such as `/3/USD`. A file has at most 300,000 rates.
         */
        post: operations["import_exchange_rates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Only active users are listed unless `is_active` is given. Employees see only themselves.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Create a user
         * @description Without an e-mail address the user can hold assets but not sign in.
         */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description The user may be inactive.
         */
        get: operations["get_user"];
        put?: never;
        post?: never;
        /**
         * Deactivate a user and end their sessions and API tokens
         * @description Returns 409 while the user holds assets.
         */
        delete: operations["deactivate_user"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_user"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the assets that a user holds */
        get: operations["list_user_assets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the role of a user
         * @description At least one administrator who can sign in must remain.
         */
        patch: operations["change_user_role"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the password of a user and end all their sessions */
        put: operations["set_user_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reactivate a deactivated user */
        post: operations["restore_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find active users by name, with their departments
         * @description Every role sees all active users here, but nothing else of them. Initial consonants (초성) and a last syllable that is still being typed match too. Names that begin with the text come first.
         */
        get: operations["find_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with an e-mail address and a password */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description A refresh token is valid once; using it again ends the session. The cookie is accepted again for 30 seconds and gets the same new refresh token, as long as that has not been used, because a browser may leave the page before the response arrives.
         */
        post: operations["refresh_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the refresh token or, without one, that of the access token.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the current user with their permissions */
        get: operations["get_current_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update your own phone number, language and time zone */
        patch: operations["update_current_user"];
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your own password and end your other sessions */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your own sessions */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of your own sessions immediately */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your own API tokens without their secrets */
        get: operations["list_api_tokens"];
        put?: never;
        /**
         * Create an API token
         * @description Its secret is contained only in this response.
         */
        post: operations["create_api_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one of your own API tokens without its secret */
        get: operations["get_api_token"];
        put?: never;
        post?: never;
        /** Revoke one of your own API tokens immediately */
        delete: operations["revoke_api_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description The newest come first by default.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream live events as server-sent events
         * @description Without the permission `events:read`, the stream contains only events of entities that you may see, and their `changes` and `note` are empty. Send the last received id as `Last-Event-ID` to resume; an event may be repeated then, so compare the `id` in its data. The event `reset` means that too many events were missed: load your data again.
         */
        get: operations["stream_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories */
        get: operations["list_categories"];
        put?: never;
        /** Create a category */
        post: operations["create_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a category */
        get: operations["get_category"];
        put?: never;
        post?: never;
        /**
         * Delete a category that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_category"];
        options?: never;
        head?: never;
        /**
         * Update a category
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_category"];
        trace?: never;
    };
    "/api/v1/categories/{category_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted category */
        post: operations["restore_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List locations */
        get: operations["list_locations"];
        put?: never;
        /** Create a location */
        post: operations["create_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a location */
        get: operations["get_location"];
        put?: never;
        post?: never;
        /**
         * Delete a location that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_location"];
        options?: never;
        head?: never;
        /**
         * Update a location
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_location"];
        trace?: never;
    };
    "/api/v1/locations/{location_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted location */
        post: operations["restore_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List statuses */
        get: operations["list_statuses"];
        put?: never;
        /** Create a status */
        post: operations["create_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses/{status_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a status */
        get: operations["get_status"];
        put?: never;
        post?: never;
        /**
         * Delete a status that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_status"];
        options?: never;
        head?: never;
        /**
         * Update a status
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_status"];
        trace?: never;
    };
    "/api/v1/statuses/{status_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted status */
        post: operations["restore_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List departments */
        get: operations["list_departments"];
        put?: never;
        /** Create a department */
        post: operations["create_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{department_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a department */
        get: operations["get_department"];
        put?: never;
        post?: never;
        /**
         * Delete a department that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        /**
         * Update a department
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_department"];
        trace?: never;
    };
    "/api/v1/departments/{department_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted department */
        post: operations["restore_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manufacturers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List manufacturers */
        get: operations["list_manufacturers"];
        put?: never;
        /** Create a manufacturer */
        post: operations["create_manufacturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manufacturers/{manufacturer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a manufacturer */
        get: operations["get_manufacturer"];
        put?: never;
        post?: never;
        /**
         * Delete a manufacturer that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_manufacturer"];
        options?: never;
        head?: never;
        /**
         * Update a manufacturer
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_manufacturer"];
        trace?: never;
    };
    "/api/v1/manufacturers/{manufacturer_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted manufacturer */
        post: operations["restore_manufacturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List suppliers */
        get: operations["list_suppliers"];
        put?: never;
        /** Create a supplier */
        post: operations["create_supplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplier_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a supplier */
        get: operations["get_supplier"];
        put?: never;
        post?: never;
        /**
         * Delete a supplier that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_supplier"];
        options?: never;
        head?: never;
        /**
         * Update a supplier
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_supplier"];
        trace?: never;
    };
    "/api/v1/suppliers/{supplier_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted supplier */
        post: operations["restore_supplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List asset models */
        get: operations["list_asset_models"];
        put?: never;
        /** Create an asset model */
        post: operations["create_asset_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an asset model */
        get: operations["get_asset_model"];
        put?: never;
        post?: never;
        /**
         * Delete an asset model that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_asset_model"];
        options?: never;
        head?: never;
        /**
         * Update an asset model
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_asset_model"];
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted asset model */
        post: operations["restore_asset_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tags */
        get: operations["list_tags"];
        put?: never;
        /** Create a tag */
        post: operations["create_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a tag */
        get: operations["get_tag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_tag"];
        options?: never;
        head?: never;
        /**
         * Update a tag
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_tag"];
        trace?: never;
    };
    "/api/v1/tags/{tag_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted tag */
        post: operations["restore_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List licenses */
        get: operations["list_licenses"];
        put?: never;
        /** Create a license */
        post: operations["create_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{license_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a license */
        get: operations["get_license"];
        put?: never;
        post?: never;
        /**
         * Delete a license that is not in use
         * @description It can be restored.
         */
        delete: operations["delete_license"];
        options?: never;
        head?: never;
        /**
         * Update a license
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        patch: operations["update_license"];
        trace?: never;
    };
    "/api/v1/licenses/{license_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted license */
        post: operations["restore_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{license_id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a license for the next period
         * @description The present period, with its cost, seats and order number, is kept in the past periods.
         */
        post: operations["renew_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{license_id}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the past periods of a license
         * @description The latest come first by default.
         */
        get: operations["list_license_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List custom fields */
        get: operations["list_custom_fields"];
        put?: never;
        /** Create a custom field of an entity type, or of the assets of a category and its descendants */
        post: operations["create_custom_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{custom_field_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a custom field */
        get: operations["get_custom_field"];
        put?: never;
        post?: never;
        /**
         * Delete a custom field
         * @description Entities keep their values in it, and it can be restored.
         */
        delete: operations["delete_custom_field"];
        options?: never;
        head?: never;
        /**
         * Update a custom field
         * @description The values that entities already have stay unchanged.
         */
        patch: operations["update_custom_field"];
        trace?: never;
    };
    "/api/v1/custom-fields/{custom_field_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted custom field */
        post: operations["restore_custom_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk operations
         * @description The newest come first by default.
         *
         *     Administrators see all, others those that they started.
         */
        get: operations["list_bulk_operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-operations/{bulk_operation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a bulk operation with its progress and problems */
        get: operations["get_bulk_operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unfinished jobs
         * @description The newest come first by default.
         *
         *     They are queued, running or failed; completed jobs are removed.
         */
        get: operations["list_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an unfinished job */
        get: operations["get_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a queued or failed job now
         * @description A failed job gets all its attempts again.
         */
        post: operations["run_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get whether there is demo data, and whether there are other assets */
        get: operations["get_demo_data"];
        put?: never;
        /**
         * Add demo data to a system without assets: 300 assets with models, suppliers and holders
         * @description Nothing is added if there is demo data. Its users cannot sign in.
         */
        post: operations["add_demo_data"];
        /**
         * Delete the demo data, also if there are other assets by now
         * @description Demo assets are checked in and deleted, and demo users are deactivated. Models, manufacturers and suppliers that other assets use are kept.
         */
        delete: operations["delete_demo_data"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The newest come first by default.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Call `rotate-secret` to obtain the secret that its messages are signed with.
         */
        post: operations["create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a webhook */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description It can be restored.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Deliveries that were pending while it was disabled are sent when it is enabled.
         */
        patch: operations["update_webhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a deleted webhook */
        post: operations["restore_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a `ping` to a webhook
         * @description It is sent once, even if the webhook is disabled. `Location` is the delivery with the outcome.
         */
        post: operations["test_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description The newest come first by default.
         */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a delivery with its attempts */
        get: operations["get_webhook_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Its state does not matter, and the message id stays the same.
         */
        post: operations["redeliver_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a webhook
         * @description The new one is contained only in this response.
         *
         *     Messages are signed with both the new and the previous secret for one day.
         */
        post: operations["rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your chat addresses and, for administrators, those of the company */
        get: operations["list_chat_addresses"];
        put?: never;
        /**
         * Create a chat address
         * @description Its URL is secret and is not returned.
         */
        post: operations["create_chat_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat-addresses/{chat_address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a chat address without its URL */
        get: operations["get_chat_address"];
        put?: never;
        post?: never;
        /** Delete a chat address and erase its URL */
        delete: operations["delete_chat_address"];
        options?: never;
        head?: never;
        /** Update a chat address */
        patch: operations["update_chat_address"];
        trace?: never;
    };
    "/api/v1/chat-addresses/{chat_address_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message to a chat address
         * @description Returns whether it was accepted.
         */
        post: operations["test_chat_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notification templates by kind
         * @description Also returns the names that the templates can use.
         */
        get: operations["list_notification_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-templates/{kind}/{channel}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the template of a kind, channel and locale */
        get: operations["get_notification_template"];
        /**
         * Set the custom template of a kind, channel and locale
         * @description It is validated with example values.
         */
        put: operations["put_notification_template"];
        post?: never;
        /**
         * Delete a custom template
         * @description The default template is used again.
         */
        delete: operations["reset_notification_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-templates/{kind}/{channel}/{locale}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Render a template with example values without saving it */
        post: operations["preview_notification_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process is running
         * @description Restart it if there is no response.
         */
        get: operations["get_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether requests can be served
         * @description Without Redis they can, and the status is `degraded`.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ApiToken
         * @description A personal API token without its secret.
         */
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Permissions to which the token is limited, such as `["assets:read"]`. */
            scopes: components["schemas"]["Permission"][];
            /** @description Time at which the token expires; null: never. */
            expires_at: string | null;
            /** @description Time of the last request with the token, recorded at most once a minute; null: never used. */
            last_used_at: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * ApprovalPreview
         * @description How a request would be approved by the present rules.
         */
        ApprovalPreview: {
            /** @description Approval rule that applies; null if none matches: any manager approves. */
            rule: components["schemas"]["Reference"] | null;
            /** @description Approval steps in their order. */
            steps: components["schemas"]["StepPreview"][];
            /** @description Exchange rate that is missing to compare the price: it is taken to reach the minimum of the rule. Null if none is missing. */
            missing_exchange_rate: components["schemas"]["MissingExchangeRate"] | null;
        };
        /**
         * ApprovalRule
         * @description The approval steps of matching workflows. The matching rule with the lowest position applies.
         */
        ApprovalRule: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Of the matching rules, the one with the lowest position applies; 0 to 1,000,000. */
            position: number;
            /** @description Type of workflow that matches; null: every type. */
            type: components["schemas"]["WorkflowType"] | null;
            /** @description Category of the requested asset; descendants match too. Null: every category. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description Department of the user who receives the asset; descendants match too. Null: every department. */
            department: components["schemas"]["Reference"] | null;
            /** @description Lowest purchase price that matches, as a decimal string in `currency` such as `1000000`. Null: every price. Prices in other currencies are converted by the latest exchange rate; without a rate, the minimum counts as reached. */
            minimum_price: string | null;
            /** @description Currency of `minimum_price` (ISO 4217), such as `KRW`; null only without a price. */
            currency: string | null;
            /** @description Steps in the order in which they must be approved, 1 to 10. */
            steps: components["schemas"]["ApprovalStepView"][];
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * ApprovalStep
         * @description An approval step: a role, the manager of the department, or a user approves.
         *
         *     Nobody approves their own request: where the step has no other approver, any manager can approve.
         */
        ApprovalStep: {
            /**
             * @description The approvers: the users of a role, the manager of the nearest department (upward from that of the user who receives the asset), or one user.
             * @enum {string}
             */
            decided_by: "role" | "department_manager" | "user";
            /** @description The role that approves. Required if `decided_by` is `role`. */
            role?: components["schemas"]["Role"] | null;
            /** @description User who approves. Required if `decided_by` is `user`. */
            user_id?: string | null;
            /**
             * @description Whether one approver is enough (`any`) or every approver must approve (`all`).
             * @default any
             * @enum {string}
             */
            approval_mode?: "any" | "all";
        };
        /**
         * ApprovalStepView
         * @description An approval step of a rule.
         */
        ApprovalStepView: {
            /**
             * @description The approvers: the users of a role, the manager of the nearest department (upward from that of the user who receives the asset), or one user.
             * @enum {string}
             */
            decided_by: "role" | "department_manager" | "user";
            /** @description The role that approves; null unless `decided_by` is `role`. */
            role: components["schemas"]["Role"] | null;
            /** @description User who approves; null unless `decided_by` is `user`. */
            user_id: string | null;
            /**
             * @description Whether one approver is enough (`any`) or every approver must approve (`all`).
             * @enum {string}
             */
            approval_mode: "any" | "all";
        };
        /**
         * ApproveWorkflowRequest
         * @description Approve a workflow.
         */
        ApproveWorkflowRequest: {
            /** @description Note of the approval. */
            note?: string | null;
            /** @description Assets to assign if a category or model was requested; given with the last approval. Absent: available ones are chosen. */
            asset_ids?: string[] | null;
        };
        /**
         * Asset
         * @description A physical item that is tracked by its asset tag.
         */
        Asset: {
            /** Format: uuid */
            id: string;
            /** @description Unique tag on the asset's label, such as `SRS-11-2024-0001`: no spaces and none of `/ ? # % \`. */
            asset_tag: string;
            name: string;
            /** @description Serial number of the manufacturer, such as `5CG1234XYZ`; unique. */
            serial_number: string | null;
            /** @description Status of the asset, such as in stock or loaned. */
            status: components["schemas"]["StatusReference"];
            /** @description A, B or C by the time since the purchase; null without a purchase date. */
            grade: ("A" | "B" | "C") | null;
            /** @description Category of the asset; it determines the custom fields and the default asset tag. */
            category: components["schemas"]["CategoryReference"];
            /** @description Product model; null if it is not recorded. */
            model: components["schemas"]["AssetModelReference"] | null;
            /** @description Location at which the asset is kept; null if it is not recorded. An asset that is checked out to another asset has the location of that asset. */
            location: components["schemas"]["Reference"] | null;
            /** @description Present holder; null if the asset is not checked out, or if you may not see its private fields. */
            holder: components["schemas"]["Holder"] | null;
            /** @description Supplier that sold the asset. */
            supplier: components["schemas"]["Reference"] | null;
            /** @description Date of purchase, such as `2024-03-31`. */
            purchase_date: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD). */
            purchase_price: string | null;
            /** @description Currency of `purchase_price` (ISO 4217), such as `KRW`. */
            currency: string;
            /** @description Number or reference of the internal purchase request. */
            purchase_request: string | null;
            /** @description Date of the supplier's tax invoice. */
            tax_invoice_date: string | null;
            /** @description Length of the warranty in months from `purchase_date`, 0 to 1200. */
            warranty_months: number | null;
            /** @description Last day of the warranty: the day that was given, or else `purchase_date` plus `warranty_months`. */
            warranty_expires: string | null;
            /** @description Number of the purchase order. */
            order_number: string | null;
            /** @description Former asset number; `GET /assets/by-tag/{asset_tag}` and bulk requests also find the asset by it. */
            old_asset_number: string | null;
            /** @description Whether employees see the asset and can request it. */
            requestable: boolean;
            /** @description Description of the asset, such as its configuration. */
            description: string | null;
            /** @description Internal remarks, up to 10,000 characters. */
            notes: string | null;
            /** @description Remarks that need attention, such as damage, up to 10,000 characters. */
            special_notes: string | null;
            /** @description Values by the keys of the custom fields of assets and of the category, such as `{"ram_gb": 16}`. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Free tags of the asset, by name. */
            tags: components["schemas"]["TagReference"][];
            /** @description URL of an image, or the `content_url` of an image attached to the asset. */
            image_url: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * AssetAvailability
         * @description The availability of an asset in a period.
         */
        AssetAvailability: {
            /** @description Whether the asset can be checked out and is free for the whole period. */
            available: boolean;
            /** @description Periods in which the asset is not available. */
            busy: components["schemas"]["BusyPeriod"][];
        };
        /**
         * AssetModel
         * @description A product model, such as Dell Latitude 5420.
         */
        AssetModel: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Product number of the manufacturer, such as `5420-i7`. */
            model_number: string | null;
            /** @description Manufacturer of the model; null if it is not recorded. */
            manufacturer: components["schemas"]["Reference"] | null;
            /** @description Category of the assets of this model; null if it is not set. */
            category: components["schemas"]["CategoryReference"] | null;
            notes: string | null;
            /** @description Values by the keys of the custom fields of asset models. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * AssetModelReference
         * @description A reference to an asset model.
         */
        AssetModelReference: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Manufacturer of the model; null if it is not recorded. */
            manufacturer: components["schemas"]["Reference"] | null;
        };
        /**
         * AssignedAsset
         * @description An asset with its asset tag.
         */
        AssignedAsset: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Tag on the asset's label, such as `SRS-11-2024-0001`. */
            asset_tag: string;
        };
        /**
         * Assignment
         * @description A period in which a holder has an asset; it is open until the asset is checked in.
         */
        Assignment: {
            /** Format: uuid */
            id: string;
            /** @description The asset that is checked out. */
            asset: components["schemas"]["AssignedAsset"];
            /** @description User, location or other asset that holds the asset. */
            holder: components["schemas"]["Holder"];
            /**
             * Format: date-time
             * @description Time at which this holder received the asset; `created_at` is the time at which it was recorded.
             */
            checked_out_at: string;
            /** @description Time by which the asset is to be returned; null: no due date. */
            due_at: string | null;
            /** @description Time at which the holder returned the asset; null while the assignment is open. */
            checked_in_at: string | null;
            /** @description Whether the assignment is open after `due_at`. */
            overdue: boolean;
            /** @description Remark of the check-out or transfer. */
            note: string | null;
            /** @description Values by the keys of the custom fields of assignments. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * AttachedWorkflow
         * @description The workflow that a file is attached to.
         */
        AttachedWorkflow: {
            /** Format: uuid */
            id: string;
            /** @description Action that the workflow requests. */
            type: components["schemas"]["WorkflowType"];
        };
        /**
         * Attachment
         * @description A file attached to an asset, a workflow or a maintenance; exactly one of the three is not null.
         */
        Attachment: {
            /** Format: uuid */
            id: string;
            /** @description Asset to which the file is attached; null for files of workflows and maintenances. */
            asset: components["schemas"]["AssignedAsset"] | null;
            /** @description Workflow to which the file is attached; null for files of assets and maintenances. */
            workflow: components["schemas"]["AttachedWorkflow"] | null;
            /** @description Maintenance to which the file is attached; null for files of assets and workflows. */
            maintenance: components["schemas"]["Reference"] | null;
            /** @description Name without a directory, such as `invoice.pdf`; at most 200 bytes in UTF-8. */
            file_name: string;
            /** @description Description of the file. */
            description: string | null;
            /** @description Media type detected from the content, such as `application/pdf`; the declared type is ignored. */
            content_type: string;
            /** @description Size in bytes. */
            size: number;
            /** @description SHA-256 checksum of the content, 64 hexadecimal digits. */
            sha256: string;
            /** @description Whether the file is a JPEG, PNG, GIF or WebP image; images have a thumbnail. */
            is_image: boolean;
            /** @description Width of an image in pixels, with its orientation applied; null for other files. */
            width: number | null;
            /** @description Height of an image in pixels, with its orientation applied; null for other files. */
            height: number | null;
            /** @description Path of the content; the path of an image can be used as the `image_url` of its asset. */
            content_url: string;
            /** @description Path of the thumbnail; null if the file is not an image. */
            thumbnail_url: string | null;
            /** @description User who uploaded the file. */
            uploaded_by: components["schemas"]["Reference"];
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * AvailabilityByDay
         * @description The availability of the assets of a model by day.
         */
        AvailabilityByDay: {
            /** @description One entry for each day of the period, in their order. */
            items: components["schemas"]["DayAvailability"][];
        };
        /**
         * BlockingProblem
         * @description The problem that the approval of the last step would be answered with now.
         */
        BlockingProblem: {
            /** @description Code of the problem, such as `asset_unavailable` or `reservation_conflict`. */
            code: string;
            /** @description Explanation of the problem. */
            detail: string;
            /** @description Present holder of the asset; null if it has none or you may not see the holder. */
            holder: components["schemas"]["Holder"] | null;
            /** @description Time from which the holder has the asset. */
            since: string | null;
            /** @description Time by which the holder is to return the asset. */
            due_at: string | null;
            /** @description Status of the asset that prevents its check-out. */
            asset_status: components["schemas"]["BlockingStatus"] | null;
            /** @description Earliest reservation in the requested period. */
            reservation: components["schemas"]["BlockingReservation"] | null;
            /** @description Latest due time before that reservation; null if there is none. */
            latest_due_at: string | null;
        };
        /**
         * BlockingReservation
         * @description The reservation that prevents the execution of a workflow.
         */
        BlockingReservation: {
            /**
             * Format: date-time
             * @description Start of the reservation.
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description End of the reservation.
             */
            ends_at: string;
            /** @description User the reservation is for; null if you may not see the user. */
            user: components["schemas"]["Reference"] | null;
        };
        /**
         * BlockingStatus
         * @description The status that prevents a check-out.
         */
        BlockingStatus: {
            /** @description Code of the status, such as `maintenance`. */
            code: string;
            name: string;
            /** @description Kind of the status, which decides whether its assets can be checked out. */
            kind: components["schemas"]["StatusKind"];
        };
        /**
         * BulkAction
         * @description The action of a bulk operation on each asset.
         * @enum {string}
         */
        BulkAction: "update" | "delete" | "restore" | "check_out" | "check_in" | "transfer";
        /**
         * BulkAssetRequest
         * @description Operations that are executed in order.
         *
         *     If `atomic`, all operations succeed or none is executed. A dry run returns the results and changes nothing.
         */
        BulkAssetRequest: {
            /** @description 1 to 500 operations, executed in order. */
            operations: (components["schemas"]["BulkCreate"] | components["schemas"]["BulkUpdate"] | components["schemas"]["BulkDelete"])[];
            /**
             * @description If true, all operations succeed or none is executed. If false, each succeeds or fails on its own.
             * @default true
             */
            atomic?: boolean;
            /**
             * @description If true, the results are returned and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
        };
        /**
         * BulkAssetResponse
         * @description The results of the operations, in their order.
         */
        BulkAssetResponse: {
            /** @description One result for each operation, in the order of the request. */
            items: components["schemas"]["BulkAssetResult"][];
        };
        /**
         * BulkAssetResult
         * @description The result of one operation.
         */
        BulkAssetResult: {
            /** @description Position of the operation in the request, from 0. */
            index: number;
            /** @description HTTP status that a request for this operation alone would have, such as 201 or 409. */
            status: number;
            /** @description Id of the asset; null if the operation failed, or would create an asset in a dry run. */
            id: string | null;
            /** @description Error of the operation; null if it succeeded. */
            problem: components["schemas"]["Problem"] | null;
        };
        /**
         * BulkAssignmentResult
         * @description The result for one asset of a bulk check-out or check-in.
         */
        BulkAssignmentResult: {
            /** @description Position in `asset_ids` or `asset_tags` of the request, from 0. */
            index: number;
            /** @description HTTP status that a request for this asset alone would have, such as 201 or 409. */
            status: number;
            /** @description Id of the asset; null if no asset has this tag. */
            asset_id: string | null;
            /** @description Tag as given in the request; null if the request has `asset_ids`. */
            asset_tag: string | null;
            /** @description Assignment that was opened or closed; null if the asset failed. */
            assignment_id: string | null;
            /** @description Error of this asset; null if it succeeded. */
            problem: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * BulkCheckInByFilter
         * @description Check in assets.
         */
        BulkCheckInByFilter: {
            /** @description Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`, `count` and `as_of` are refused. */
            filter: string;
            /**
             * @description If true, the problems are found and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description The action: check in. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "check_in";
            /** @description The return, as in `POST /assets/{asset_id}/check-in`. */
            data?: components["schemas"]["CheckInRequest"];
        };
        /**
         * BulkCheckInRequest
         * @description Check in several assets.
         */
        BulkCheckInRequest: {
            /** @description Location to which the asset is moved. Absent: its location stays unchanged. */
            location_id?: string | null;
            /** @description Code of the status to set, such as `stock`. Absent: the `on_check_in` of the present status is set. */
            status?: string | null;
            /** @description Time at which the holder returned the asset, if this is recorded afterwards. Not in the future, and not before the check-out. Absent: now. */
            checked_in_at?: string | null;
            /** @description Remark of the return. */
            note?: string | null;
            /** @description Ids of the assets, at most 1,000. Cannot be combined with `asset_tags`. */
            asset_ids?: string[];
            /** @description Asset tags or old asset numbers, as scanned from labels, at most 1,000; case is ignored. Cannot be combined with `asset_ids`. */
            asset_tags?: string[];
            /**
             * @description If true, one failure fails the whole request and nothing is changed. If false, each asset succeeds or fails on its own.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * BulkCheckInResponse
         * @description The result of a bulk check-in for each asset, in the order of the request.
         */
        BulkCheckInResponse: {
            /** @description One result for each asset, in the order of the request. */
            items: components["schemas"]["BulkAssignmentResult"][];
        };
        /**
         * BulkCheckOutByFilter
         * @description Check out assets to one holder.
         */
        BulkCheckOutByFilter: {
            /** @description Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`, `count` and `as_of` are refused. */
            filter: string;
            /**
             * @description If true, the problems are found and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description The action: check out. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "check_out";
            /** @description The holder, as in `POST /assets/{asset_id}/check-out`. */
            data: components["schemas"]["CheckOutRequest"];
        };
        /**
         * BulkCheckOutRequest
         * @description Check out several assets to one holder.
         */
        BulkCheckOutRequest: {
            /** @description User who receives the asset. */
            user_id?: string | null;
            /** @description Location that receives the asset; it becomes the location of the asset too. */
            location_id?: string | null;
            /** @description Asset in which the asset is installed or with which it is kept. */
            parent_asset_id?: string | null;
            /** @description Time at which the holder received the asset, if this is recorded afterwards, such as `2024-01-31T09:00:00+09:00`. Not in the future, not before the asset existed (the earlier of its purchase date and its registration), and not before the end of another assignment of the asset. Absent: now. */
            checked_out_at?: string | null;
            /** @description Time by which the asset is to be returned, such as `2030-01-31T18:00:00+09:00`; in the future, or, with `checked_out_at`, after that time. Absent: no due date. */
            due_at?: string | null;
            /** @description Code of the status to set, such as `loaned`. Absent: a check-out sets the `on_check_out` of the present status; a transfer keeps the status. */
            status?: string | null;
            /** @description Remark of the check-out or transfer. */
            note?: string | null;
            /** @description Values by the keys of the custom fields of assignments. An absent key gets the default of its field; required fields need a value. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
            /** @description Time at which the holder returned the asset, to record a whole period of the past with `checked_out_at`. The asset keeps its present status, location and holder. */
            checked_in_at?: string | null;
            /** @description Ids of the assets, at most 1,000. Cannot be combined with `asset_tags`. */
            asset_ids?: string[];
            /** @description Asset tags or old asset numbers, as scanned from labels, at most 1,000; case is ignored. Cannot be combined with `asset_ids`. */
            asset_tags?: string[];
            /**
             * @description If true, one failure fails the whole request and nothing is changed. If false, each asset succeeds or fails on its own.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * BulkCheckOutResponse
         * @description The result of a bulk check-out for each asset, in the order of the request.
         */
        BulkCheckOutResponse: {
            /** @description One result for each asset, in the order of the request. */
            items: components["schemas"]["BulkAssignmentResult"][];
        };
        /**
         * BulkCreate
         * @description Create an asset.
         */
        BulkCreate: {
            /**
             * @description The operation: create an asset. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "create";
            /** @description The new asset. */
            data: components["schemas"]["CreateAssetRequest"];
        };
        /**
         * BulkDelete
         * @description Delete an asset, if its version is `if_version` or none is given.
         */
        BulkDelete: {
            /**
             * @description The operation: delete an asset. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "delete";
            /** Format: uuid */
            id: string;
            /** @description Version that the asset must have; otherwise the operation fails with status 412. Absent or null: any. */
            if_version?: number | null;
        };
        /**
         * BulkDeleteByFilter
         * @description Delete assets.
         */
        BulkDeleteByFilter: {
            /** @description Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`, `count` and `as_of` are refused. */
            filter: string;
            /**
             * @description If true, the problems are found and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description The action: delete. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "delete";
        };
        /**
         * BulkOperation
         * @description An action on all assets that a filter found when the operation was created; kept for 7 days.
         */
        BulkOperation: {
            /** Format: uuid */
            id: string;
            /** @description User who started the operation. */
            user: components["schemas"]["Reference"];
            /** @description What is done with each asset. */
            action: components["schemas"]["BulkAction"];
            /** @description Data of the action as in the request; empty for actions without data. */
            data: {
                [key: string]: unknown;
            };
            /** @description Query string that selected the assets. */
            filter: string;
            /** @description Whether nothing is changed. */
            dry_run: boolean;
            /** @description Whether the operation is waiting, running, completed or failed. A completed one may have problems with single assets; after a failure the assets already done stay changed. */
            state: components["schemas"]["BulkOperationState"];
            /** @description Number of assets that the filter found; it does not change. */
            total: number;
            /** @description Number of assets processed so far, with and without problems. */
            done: number;
            /** @description Number of assets changed so far, or that would be changed in a dry run. */
            succeeded: number;
            /** @description Number of assets with a problem so far. */
            failed: number;
            /** @description The first problems, at most 100. */
            problems: components["schemas"]["BulkProblem"][];
            /** @description Number of problems that are not in `problems`. */
            more_problems: number;
            /** @description Reason of the state `failed`; otherwise null. */
            error: components["schemas"]["BulkOperationError"] | null;
            /** Format: date-time */
            created_at: string;
            /** @description Time at which the first assets were processed. */
            started_at: string | null;
            /** @description Time of completion or failure; 7 days later the operation is removed. */
            finished_at: string | null;
        };
        /**
         * BulkOperationError
         * @description The reason for which a bulk operation failed.
         */
        BulkOperationError: {
            /** @description `user_inactive`: the user was deactivated. `token_revoked`: the API token is not valid any more. `forbidden`: the user lost the permission. `validation_error`: the data became invalid, such as a due date that has passed. `internal_error`: see the log of the worker. */
            code: string;
            /** @description Explanation of the reason. */
            detail: string;
        };
        /**
         * BulkOperationState
         * @description The state of a bulk operation.
         * @enum {string}
         */
        BulkOperationState: "queued" | "running" | "completed" | "failed";
        /**
         * BulkProblem
         * @description An asset that a bulk operation could not change, with the error that a single request would have.
         */
        BulkProblem: {
            /**
             * Format: uuid
             * @description Asset that was not changed.
             */
            asset_id: string;
            /** @description Tag of the asset; null if the asset does not exist any more. */
            asset_tag: string | null;
            /** @description HTTP status of the error, such as 409. */
            status: number;
            /** @description Code of the error, such as `in_use`. */
            code: string;
            /** @description Explanation of the error. */
            detail: string;
            /** @description Errors of single fields. */
            errors: components["schemas"]["FieldProblem"][];
        };
        /**
         * BulkRestoreByFilter
         * @description Restore deleted assets; the filter finds them with `deleted_at__isnull=false`.
         */
        BulkRestoreByFilter: {
            /** @description Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`, `count` and `as_of` are refused. */
            filter: string;
            /**
             * @description If true, the problems are found and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description The action: restore. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "restore";
        };
        /**
         * BulkTransferByFilter
         * @description Transfer checked-out assets to one holder.
         */
        BulkTransferByFilter: {
            /** @description Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`, `count` and `as_of` are refused. */
            filter: string;
            /**
             * @description If true, the problems are found and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description The action: transfer. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "transfer";
            /** @description The new holder, as in `POST /assets/{asset_id}/transfer`. */
            data: components["schemas"]["TransferRequest"];
        };
        /**
         * BulkUpdate
         * @description Update an asset, if its version is `if_version` or none is given.
         */
        BulkUpdate: {
            /**
             * @description The operation: update an asset. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            op: "update";
            /** Format: uuid */
            id: string;
            /** @description Version that the asset must have; otherwise the operation fails with status 412. Absent or null: any. */
            if_version?: number | null;
            /** @description The fields to change. */
            data: components["schemas"]["UpdateAssetRequest"];
        };
        /**
         * BulkUpdateByFilter
         * @description Update assets, including their status, custom fields and tags.
         */
        BulkUpdateByFilter: {
            /** @description Query string of `GET /assets`, such as `status=stock&category_id=…&q=dell`: its filters, `q` and `sort`, which determines the order of processing. An empty string selects all assets; `limit`, `cursor`, `count` and `as_of` are refused. */
            filter: string;
            /**
             * @description If true, the problems are found and nothing is changed.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description The action: update. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "update";
            /** @description The fields to change, as in `PATCH /assets/{asset_id}`. */
            data: components["schemas"]["UpdateAssetRequest"];
        };
        /**
         * BusyPeriod
         * @description A period in which an asset is not available.
         */
        BusyPeriod: {
            /**
             * @description Why the asset is not available.
             * @enum {string}
             */
            kind: "assignment" | "reservation";
            /**
             * Format: date-time
             * @description Start of the period.
             */
            starts_at: string;
            /** @description End of the period; null for an assignment without a due date. */
            ends_at: string | null;
            /** @description Name of the user; null for other holders, and for employees unless it is their own. */
            holder: string | null;
        };
        /**
         * Category
         * @description A category of assets, such as laptops; its code is part of asset tags.
         */
        Category: {
            /** Format: uuid */
            id: string;
            /** @description Unique code, such as `11`; it is part of the asset tags of new assets. */
            code: string;
            name: string;
            /** @description English name. */
            name_en: string | null;
            /** @description Parent category; null for a category at the top level. */
            parent: components["schemas"]["Reference"] | null;
            /** @description Minutes before each reservation in which the asset stays free, 0 to 43,200 (30 days). */
            buffer_before_minutes: number;
            /** @description Minutes after each reservation in which the asset stays free, 0 to 43,200 (30 days). */
            buffer_after_minutes: number;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * CategoryReference
         * @description A reference to a category.
         */
        CategoryReference: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Code of the category, such as `11`. */
            code: string;
        };
        /**
         * ChangePasswordRequest
         * @description The current and the new password.
         */
        ChangePasswordRequest: {
            /**
             * Format: password
             * @description The password that is valid now.
             */
            current_password: string;
            /**
             * Format: password
             * @description New password, 10 to 200 characters.
             */
            new_password: string;
        };
        /**
         * ChangeRoleRequest
         * @description The new role of a user.
         */
        ChangeRoleRequest: {
            /** @description New role of the user. */
            role: components["schemas"]["Role"];
        };
        /**
         * Channel
         * @description A channel of notifications: the list in the application, e-mail, or a chat service.
         * @enum {string}
         */
        Channel: "in_app" | "email" | "chat";
        /**
         * ChatAddress
         * @description A chat address of a user or of the company, without its URL.
         */
        ChatAddress: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Chat service of the URL, such as `slack`. */
            service: string;
            /** @description Owner of the address; null for an address of the company. */
            user: components["schemas"]["Reference"] | null;
            /** @description Kinds that are sent to an address of the company; null for a user's address, where the user's preferences apply. */
            kinds: components["schemas"]["NotificationKind"][] | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * ChatTestResult
         * @description The result of a test message.
         */
        ChatTestResult: {
            /** @description Whether the chat service accepted the message. */
            delivered: boolean;
            /** @description The reason if the message was not accepted; otherwise null. */
            detail: string | null;
        };
        /**
         * Check
         * @description The state of one service that SAMS depends on.
         */
        Check: {
            /**
             * @description `down`: there is no response. `outdated`: run `sams migrate`.
             * @enum {string}
             */
            status: "ok" | "down" | "outdated";
            /** @description Response time in milliseconds; null if there was no response. */
            milliseconds: number | null;
            /** @description The problem and how to solve it, or a note; null if there is nothing to report. */
            detail: string | null;
        };
        /**
         * CheckInRequest
         * @description Check in an asset.
         */
        CheckInRequest: {
            /** @description Location to which the asset is moved. Absent: its location stays unchanged. */
            location_id?: string | null;
            /** @description Code of the status to set, such as `stock`. Absent: the `on_check_in` of the present status is set. */
            status?: string | null;
            /** @description Time at which the holder returned the asset, if this is recorded afterwards. Not in the future, and not before the check-out. Absent: now. */
            checked_in_at?: string | null;
            /** @description Remark of the return. */
            note?: string | null;
        };
        /**
         * CheckOutRequest
         * @description Check out an asset to exactly one user, location or other asset.
         */
        CheckOutRequest: {
            /** @description User who receives the asset. */
            user_id?: string | null;
            /** @description Location that receives the asset; it becomes the location of the asset too. */
            location_id?: string | null;
            /** @description Asset in which the asset is installed or with which it is kept. */
            parent_asset_id?: string | null;
            /** @description Time at which the holder received the asset, if this is recorded afterwards, such as `2024-01-31T09:00:00+09:00`. Not in the future, not before the asset existed (the earlier of its purchase date and its registration), and not before the end of another assignment of the asset. Absent: now. */
            checked_out_at?: string | null;
            /** @description Time by which the asset is to be returned, such as `2030-01-31T18:00:00+09:00`; in the future, or, with `checked_out_at`, after that time. Absent: no due date. */
            due_at?: string | null;
            /** @description Code of the status to set, such as `loaned`. Absent: a check-out sets the `on_check_out` of the present status; a transfer keeps the status. */
            status?: string | null;
            /** @description Remark of the check-out or transfer. */
            note?: string | null;
            /** @description Values by the keys of the custom fields of assignments. An absent key gets the default of its field; required fields need a value. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
            /** @description Time at which the holder returned the asset, to record a whole period of the past with `checked_out_at`. The asset keeps its present status, location and holder. */
            checked_in_at?: string | null;
        };
        /**
         * CheckOutReservationRequest
         * @description Check out a reservation.
         */
        CheckOutReservationRequest: {
            /** @description Another asset of the reserved model or category. Absent: the reserved asset or, if it is unavailable, any other. */
            asset_id?: string | null;
            note?: string | null;
            /** @description Values by the keys of the custom fields of assignments. An absent key gets the default of its field; required fields need a value. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * CommentRequest
         * @description The text of a comment.
         */
        CommentRequest: {
            /** @description Plain text, up to 10,000 characters. */
            text: string;
        };
        /**
         * CreateApiTokenRequest
         * @description A new API token; it has the permissions in its scopes that its owner has at the time of use.
         */
        CreateApiTokenRequest: {
            name: string;
            /** @description Permissions of the token, such as `["assets:read"]`; only permissions of your own role. */
            scopes: components["schemas"]["Permission"][];
            /** @description Time in the future at which the token expires; null: never. */
            expires_at?: string | null;
        };
        /**
         * CreateApprovalRuleRequest
         * @description Create an approval rule. An absent criterion matches every workflow.
         */
        CreateApprovalRuleRequest: {
            name: string;
            /**
             * @description Of the matching rules, the one with the lowest position applies; 0 to 1,000,000.
             * @default 0
             */
            position?: number;
            /** @description Type of workflow that matches; null: every type. */
            type?: components["schemas"]["WorkflowType"] | null;
            /** @description Category of the requested asset; descendants match too. Null: every category. */
            category_id?: string | null;
            /** @description Department of the user who receives the asset; descendants match too. Null: every department. */
            department_id?: string | null;
            /** @description Lowest purchase price that matches, such as `1000000`. If a category or model is requested, the price of its most expensive asset counts. Prices in other currencies are converted by the latest exchange rate; without a rate, the minimum counts as reached. */
            minimum_price?: number | string | null;
            /** @description Currency of `minimum_price` (ISO 4217), such as `KRW`. Absent: the currency of the installation. */
            currency?: string | null;
            /** @description Steps in the order in which they must be approved, 1 to 10. */
            steps: components["schemas"]["ApprovalStep"][];
        };
        /**
         * CreateAssetModelRequest
         * @description Create an asset model.
         */
        CreateAssetModelRequest: {
            name: string;
            /** @description Product number of the manufacturer, such as `5420-i7`. */
            model_number?: string | null;
            /** @description Manufacturer of the model; null if it is not recorded. */
            manufacturer_id?: string | null;
            /** @description Category of the assets of this model; null if it is not set. */
            category_id?: string | null;
            notes?: string | null;
            /** @description Values by the keys of the custom fields of asset models. An absent key gets the default of its field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * CreateAssetRequest
         * @description A new asset. By default it gets the next tag of its category and year, and the status `stock`.
         */
        CreateAssetRequest: {
            name: string;
            /**
             * Format: uuid
             * @description Category of the asset; it determines the custom fields and the default asset tag.
             */
            category_id: string;
            /** @description Unique tag without spaces and without `/ ? # % \`. Absent: the next tag of the category and year. */
            asset_tag?: string | null;
            /** @description Serial number of the manufacturer, such as `5CG1234XYZ`; unique. */
            serial_number?: string | null;
            /** @description Status of the asset. Absent: `status` or, without it, the status with the code `stock`. */
            status_id?: string | null;
            /** @description Code of the status, such as `stock`. Cannot be combined with `status_id`. */
            status?: string | null;
            /** @description Product model; null if it is not recorded. */
            model_id?: string | null;
            /** @description Location at which the asset is kept; null if it is not recorded. An asset that is checked out to another asset has the location of that asset. */
            location_id?: string | null;
            /** @description Supplier that sold the asset. */
            supplier_id?: string | null;
            /** @description Date of purchase, such as `2024-03-31`. */
            purchase_date?: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD). */
            purchase_price?: number | string | null;
            /** @description Currency of `purchase_price` (ISO 4217), such as `KRW`. Absent: the currency of the installation. */
            currency?: string | null;
            /** @description Number or reference of the internal purchase request. */
            purchase_request?: string | null;
            /** @description Date of the supplier's tax invoice. */
            tax_invoice_date?: string | null;
            /** @description Length of the warranty in months from `purchase_date`, 0 to 1200. */
            warranty_months?: number | null;
            /** @description Last day of the warranty, not before `purchase_date`. Absent: `warranty_months` after that date. */
            warranty_expires?: string | null;
            /** @description Number of the purchase order. */
            order_number?: string | null;
            /** @description Former asset number; `GET /assets/by-tag/{asset_tag}` and bulk requests also find the asset by it. */
            old_asset_number?: string | null;
            /**
             * @description Whether employees see the asset and can request it.
             * @default false
             */
            requestable?: boolean;
            /** @description Description of the asset, such as its configuration. */
            description?: string | null;
            /** @description Internal remarks, up to 10,000 characters. */
            notes?: string | null;
            /** @description Remarks that need attention, such as damage, up to 10,000 characters. */
            special_notes?: string | null;
            /** @description Values by the keys of the custom fields of assets and of the category, such as `{"ram_gb": 16}`. An absent key gets the default of its field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
            /** @description Ids of the free tags of the asset, at most 50. */
            tag_ids?: string[];
            /** @description URL of an image, or the `content_url` of an image attached to the asset. */
            image_url?: string | null;
        };
        /**
         * CreateCategoryRequest
         * @description Create a category.
         */
        CreateCategoryRequest: {
            /** @description Unique code, such as `11`; it is part of the asset tags of new assets. */
            code: string;
            name: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Parent category; null for a category at the top level. */
            parent_id?: string | null;
            /**
             * @description Minutes before each reservation in which the asset stays free, 0 to 43,200 (30 days).
             * @default 0
             */
            buffer_before_minutes?: number;
            /**
             * @description Minutes after each reservation in which the asset stays free, 0 to 43,200 (30 days).
             * @default 0
             */
            buffer_after_minutes?: number;
        };
        /**
         * CreateChatAddressRequest
         * @description Create your own chat address or, with `kinds` and as an administrator, one of the company.
         */
        CreateChatAddressRequest: {
            name: string;
            /**
             * Format: password
             * @description Apprise URL with its secret, such as `slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXr`; no response contains it.
             */
            url: string;
            /** @description Kinds to send to an address of the company. Absent: the address is your own and your preferences apply. */
            kinds?: components["schemas"]["NotificationKind"][] | null;
        };
        /**
         * CreateCustomFieldRequest
         * @description Create a custom field; its entity type, category, key, type and currency cannot be changed later.
         */
        CreateCustomFieldRequest: {
            /**
             * @description Type of the entities that have the field.
             * @default asset
             */
            entity_type?: components["schemas"]["CustomFieldEntity"];
            /** @description The assets of this category and of its descendants have the field. Absent: all entities of the type. */
            category_id?: string | null;
            /** @description Key of the value in `custom_fields` of an entity, such as `ram_gb`; lower-case letters, digits and `_`. */
            key: string;
            /** @description Name shown to users, such as `RAM (GB)`. */
            label: string;
            /** @description English name shown to users. */
            label_en?: string | null;
            /** @description Type of the values. Fields of type `choice` and `choices` have `choices`, those of type `money` a `currency`. */
            type: components["schemas"]["CustomFieldType"];
            /**
             * @description Whether entities must have a value.
             * @default false
             */
            required?: boolean;
            /**
             * @description Whether `q` searches the values of assets, and many assets are sorted by them quickly.
             * @default false
             */
            searchable?: boolean;
            /** @description Value of new entities that are created without one, of the field's type; null: no value. */
            default?: string | boolean | number | string[] | null;
            /** @description Lowest number or amount, or shortest length of a text or URL in characters, as a decimal string; null: no limit. */
            minimum?: number | string | null;
            /** @description Highest number or amount, or greatest length of a text or URL in characters, as a decimal string; null: no limit. */
            maximum?: number | string | null;
            /** @description Currency of the amounts (ISO 4217), such as `KRW`; required for the type `money`, and only for it. */
            currency?: string | null;
            /** @description Allowed values of a `choice` or `choices` field, 1 to 200; null for other types. */
            choices?: string[] | null;
            /**
             * @description Position in forms; fields with lower numbers come first.
             * @default 0
             */
            sort_order?: number;
        };
        /**
         * CreateDepartmentRequest
         * @description Create a department.
         */
        CreateDepartmentRequest: {
            /** @description Short identifier, such as `RND-1`; unique. Null if it is not set. */
            code?: string | null;
            name: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Parent department; null for a department at the top level. */
            parent_id?: string | null;
            /** @description Approver in approval steps of type `department_manager`, also notified of overdue assets; null: the manager of the nearest department above. */
            manager_id?: string | null;
        };
        /**
         * CreateExchangeRateRequest
         * @description An exchange rate, such as 1391.5 KRW for 1 USD from 2026-11-27.
         */
        CreateExchangeRateRequest: {
            /** @description Currency of which one unit is exchanged (ISO 4217), such as `USD`. */
            base_currency: string;
            /** @description Currency of `rate` (ISO 4217), such as `KRW`; differs from `base_currency`. */
            currency: string;
            /**
             * Format: date
             * @description First day on which the rate applies.
             */
            effective_on: string;
            /** @description Amount of `currency` for one unit of `base_currency`, such as `1391.5`. */
            rate: number | string;
            /**
             * @description Publisher or document of the rate, such as `ECB`.
             * @default manual
             */
            source?: string;
        };
        /**
         * CreateFaultReportRequest
         * @description Report a fault of an asset.
         */
        CreateFaultReportRequest: {
            /** @description Description of the fault, up to 10,000 characters; its first line becomes the name of the maintenance. */
            description: string;
        };
        /**
         * CreateLicenseRequest
         * @description Create a license; a price or cost requires a currency, and a period an end.
         */
        CreateLicenseRequest: {
            name: string;
            /** @description Publisher of the software. */
            manufacturer_id?: string | null;
            /** @description Supplier that sold the license. */
            supplier_id?: string | null;
            /** @description Number of users, at least 1; null: unlimited. */
            seats?: number | null;
            /** @description Date of purchase, such as `2024-03-31`. */
            purchase_date?: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD). */
            purchase_price?: number | string | null;
            /** @description Currency of `purchase_price` and `period_cost` (ISO 4217), such as `KRW`; required with either. */
            currency?: string | null;
            /** @description Number of the purchase order. */
            order_number?: string | null;
            /** @description Last day of validity, and of the present period; required with `period_months`. */
            expires_on?: string | null;
            /** @description Length of a period in months, 1 to 120, if the license renews. */
            period_months?: number | null;
            /** @description Cost of a period, such as `99000`. */
            period_cost?: number | string | null;
            /** @description Internal remarks, up to 10,000 characters. */
            notes?: string | null;
            /** @description Values by the keys of the custom fields of licenses. An absent key gets the default of its field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * CreateLocationRequest
         * @description Create a location.
         */
        CreateLocationRequest: {
            /** @description Short identifier for labels, such as `PG-MAIN-1F`; unique. Null if it is not set. */
            code?: string | null;
            name: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Location that contains this one, such as the building of a floor; null at the top level. */
            parent_id?: string | null;
            /** @description Postal address on one line. */
            address?: string | null;
            /** @description Values by the keys of the custom fields of locations. An absent key gets the default of its field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * CreateMaintenanceRequest
         * @description Schedule a maintenance or, with `finished_at`, record a completed one.
         */
        CreateMaintenanceRequest: {
            /**
             * Format: uuid
             * @description Asset to maintain.
             */
            asset_id: string;
            /** @description The work to do, such as `Replace the battery`. */
            name: string;
            /**
             * @description Kind of work.
             * @default repair
             */
            kind?: components["schemas"]["MaintenanceKind"];
            /** @description Supplier that does the work; null if it is done internally or not recorded. */
            supplier_id?: string | null;
            /** @description Day of the work, such as `2030-01-31`; required if the maintenance recurs. */
            scheduled_on?: string | null;
            /** @description Time of the start of completed work; only with `finished_at`. */
            started_at?: string | null;
            /** @description Time in the past at which the work was completed. With it, the maintenance is recorded as completed and the status of the asset stays. */
            finished_at?: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD); null if it is not known. */
            cost?: number | string | null;
            /** @description Currency of `cost` (ISO 4217), such as `KRW`. Absent: the currency of the installation. */
            currency?: string | null;
            /**
             * @description Whether the warranty covers the work.
             * @default false
             */
            is_warranty?: boolean;
            /** @description Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as `FREQ=MONTHLY;INTERVAL=6`. Cannot be combined with `interval_months`. */
            recurrence_rule?: string | null;
            /** @description Months from one maintenance to the next, 1 to 120. Cannot be combined with `recurrence_rule`. */
            interval_months?: number | null;
            /** @description First day of the series, from which the recurrence counts, on or before `scheduled_on`. Absent: `scheduled_on`. */
            recurrence_starts_on?: string | null;
            /**
             * @description Whether the next maintenance counts from `recurrence_starts_on` (`schedule`) or from the day on which this one is finished (`completion`).
             * @default schedule
             */
            recurrence_basis?: components["schemas"]["RecurrenceBasis"];
            /** @description Remarks on the work, up to 10,000 characters. */
            notes?: string | null;
            /** @description Values by the keys of the custom fields of maintenances. An absent key gets the default of its field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * CreateManufacturerRequest
         * @description Create a manufacturer.
         */
        CreateManufacturerRequest: {
            name: string;
            /** @description URL that begins with `http://` or `https://`. */
            website?: string | null;
            /** @description E-mail address of the manufacturer's support. */
            support_email?: string | null;
            /** @description Telephone number of the manufacturer's support. */
            support_phone?: string | null;
            notes?: string | null;
        };
        /**
         * CreateReservationRequest
         * @description Reserve an asset, or any asset of a category or model: exactly one of the three ids.
         */
        CreateReservationRequest: {
            /** @description Asset to reserve. */
            asset_id?: string | null;
            /** @description Category of which any available asset is reserved; its descendants do not count. */
            category_id?: string | null;
            /** @description Model of which any available asset is reserved. */
            model_id?: string | null;
            /** @description User that the asset is reserved for. Absent: yourself. Employees can only reserve for themselves. */
            user_id?: string | null;
            /**
             * Format: date-time
             * @description Start of the period, in the future, such as `2030-01-31T09:00:00+09:00`.
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description End of the period, after `starts_at`.
             */
            ends_at: string;
            note?: string | null;
        };
        /**
         * CreateStatusRequest
         * @description Create a status.
         */
        CreateStatusRequest: {
            /** @description Unique code, such as `stock`, used in requests and filters instead of the id. */
            code: string;
            name: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Whether assets with this status are available, in use, unavailable or retired. */
            kind: components["schemas"]["StatusKind"];
            /** @description Colour of the status in user interfaces as `#rrggbb`, such as `#2e7d32`; null: no colour. */
            color?: string | null;
            /**
             * @description Position in lists; statuses with lower numbers come first.
             * @default 0
             */
            sort_order?: number;
            /** @description Status that a check-out sets; null: the status stays unchanged. */
            on_check_out_id?: string | null;
            /** @description Status that a check-in sets; null: the status stays unchanged. */
            on_check_in_id?: string | null;
        };
        /**
         * CreateSupplierRequest
         * @description Create a supplier.
         */
        CreateSupplierRequest: {
            name: string;
            /** @description Name of the contact person. */
            contact_name?: string | null;
            email?: string | null;
            phone?: string | null;
            /** @description URL that begins with `http://` or `https://`. */
            website?: string | null;
            /** @description Postal address on one line. */
            address?: string | null;
            notes?: string | null;
        };
        /**
         * CreateTagRequest
         * @description Create a tag.
         */
        CreateTagRequest: {
            /** @description Name of the tag; unique without regard to case. */
            name: string;
            /** @description Colour of the tag in user interfaces as `#rrggbb`; null: no colour. */
            color?: string | null;
        };
        /**
         * CreateUserRequest
         * @description A new user; with a password they can sign in immediately.
         */
        CreateUserRequest: {
            /** @description E-mail address for sign-in and notifications, unique without regard to case; null: the user cannot sign in. */
            email?: string | null;
            name: string;
            /**
             * @description Role that determines the user's permissions.
             * @default employee
             */
            role?: components["schemas"]["Role"];
            /** @description Department of the user; null if none is set. */
            department_id?: string | null;
            /** @description Number in the personnel system, such as `2019-0042`. */
            employee_number?: string | null;
            phone?: string | null;
            /** @description Language of notifications; null: the default of the company. */
            locale?: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null: the time zone of the company. */
            time_zone?: string | null;
            /** @description Password, 10 to 200 characters. Absent: the user cannot sign in until a password is set. */
            password?: string | null;
            /** @description Values by the keys of the custom fields of users. An absent key gets the default of its field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * CreateWebhookRequest
         * @description An HTTP endpoint to send events to.
         */
        CreateWebhookRequest: {
            name: string;
            /** @description URL to which messages are sent. It must begin with `https://` and lead to a public address, unless the server allows others. */
            url: string;
            /** @description Actions such as `asset.checked_out` and patterns such as `asset.*`. Absent or null: all events. */
            events?: string[] | null;
            /**
             * @description Whether events are sent. While it is false, new events are skipped and pending deliveries wait.
             * @default true
             */
            is_active?: boolean;
        };
        /**
         * CreateWorkflowRequest
         * @description Request one asset, or a quantity of a category or model: exactly one of the three ids.
         *
         *     An extension is requested at its assignment, by `POST /assignments/{assignment_id}/extend`.
         */
        CreateWorkflowRequest: {
            /**
             * @description Action that is requested.
             * @enum {string}
             */
            type: "checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal";
            /** @description Requested asset. */
            asset_id?: string | null;
            /** @description Category of which `quantity` assets are requested. */
            category_id?: string | null;
            /** @description Model of which `quantity` assets are requested. */
            model_id?: string | null;
            /**
             * @description Number of assets, 1 to 100; must be 1 if `asset_id` is given.
             * @default 1
             */
            quantity?: number;
            /** @description User who receives the asset; in a transfer the new holder. Absent: yourself. */
            requested_for_id?: string | null;
            /** @description Reason of the request; empty if an extension was requested without a note. */
            reason: string;
            /** @description Time from which the asset is needed; null: as soon as possible. If it is in the future at the approval, the assets are reserved and the check-out of the reservations completes the request. */
            starts_at?: string | null;
            /** @description Day at the end of which the assets are due, such as `2030-01-31`; not before today or the start. Required for a rental and with `starts_at`; possible for a checkout, rental or transfer. */
            expected_return_date?: string | null;
        };
        /**
         * CurrentUser
         * @description The authenticated user with their permissions.
         */
        CurrentUser: {
            /** Format: uuid */
            id: string;
            /** @description E-mail address for sign-in and notifications, unique without regard to case; null: the user cannot sign in. */
            email: string | null;
            name: string;
            /** @description Role that determines the user's permissions. */
            role: components["schemas"]["Role"];
            /** @description Department of the user; null if none is set. */
            department: components["schemas"]["Reference"] | null;
            /** @description Number in the personnel system, such as `2019-0042`. */
            employee_number: string | null;
            phone: string | null;
            /** @description Language of notifications; null: the default of the company. */
            locale: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null: the time zone of the company. */
            time_zone: string | null;
            /** @description Whether the user is active. A deactivated user cannot sign in or hold assets. */
            is_active: boolean;
            /** @description Values by the keys of the custom fields of users. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Permissions of the user's role; with an API token, only those within its scopes. */
            permissions: components["schemas"]["Permission"][];
        };
        /**
         * CustomField
         * @description A custom field of an entity type; one of assets can be limited to a category and its descendants.
         */
        CustomField: {
            /** Format: uuid */
            id: string;
            /** @description Type of the entities that have the field. Fields of an `assignment` are asked for at check-out and transfer. */
            entity_type: components["schemas"]["CustomFieldEntity"];
            /** @description The category that the field belongs to: its assets and those of its descendants have the field. Null: all entities of the type have it. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description Key of the value in `custom_fields` of an entity, such as `ram_gb`; lower-case letters, digits and `_`. */
            key: string;
            /** @description Name shown to users, such as `RAM (GB)`. */
            label: string;
            /** @description English name shown to users. */
            label_en: string | null;
            /** @description Type of the values. Fields of type `choice` and `choices` have `choices`, those of type `money` a `currency`. */
            type: components["schemas"]["CustomFieldType"];
            /** @description Whether entities must have a value. */
            required: boolean;
            /** @description Whether `q` searches the values of assets, and many assets are sorted by them quickly. */
            searchable: boolean;
            /** @description Value of new entities that are created without one, of the field's type; null: no value. */
            default: string | boolean | number | string[] | null;
            /** @description Lowest number or amount, or shortest length of a text or URL in characters, as a decimal string; null: no limit. */
            minimum: string | null;
            /** @description Highest number or amount, or greatest length of a text or URL in characters, as a decimal string; null: no limit. */
            maximum: string | null;
            /** @description Currency of the amounts of a `money` field (ISO 4217), such as `KRW`; null for other types. */
            currency: string | null;
            /** @description Allowed values of a `choice` or `choices` field, 1 to 200; null for other types. */
            choices: string[] | null;
            /** @description Position in forms; fields with lower numbers come first. */
            sort_order: number;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * CustomFieldEntity
         * @description The entity type that a custom field belongs to, as in events.
         * @enum {string}
         */
        CustomFieldEntity: "asset" | "user" | "location" | "asset_model" | "license" | "assignment" | "maintenance";
        /**
         * CustomFieldType
         * @description The type of a custom field's values.
         *
         *     In JSON, a `number` is a number, a `boolean` is true or false, and `choices` are a list of strings. All other values are written as strings: a `date` as YYYY-MM-DD, a `choice` as one of the choices, a `url` with http:// or https://, `money` as a decimal string in the currency of the field, a `user`, `asset` or `location` as its id. Those three are read as an object with `type`, `id`, `name` and `name_en`.
         * @enum {string}
         */
        CustomFieldType: "text" | "number" | "date" | "boolean" | "choice" | "choices" | "url" | "money" | "user" | "asset" | "location";
        /**
         * DayAvailability
         * @description The availability of the assets of a model on one day.
         */
        DayAvailability: {
            /**
             * Format: date
             * @description Day in the time zone of the company.
             */
            date: string;
            /** @description Number of assets of the model that can be checked out; for employees, those that they may request. */
            total: number;
            /** @description Number of these assets that are free for the whole day; of today, for the rest of it. */
            free: number;
        };
        /**
         * DeliveredEvent
         * @description The event of a delivery.
         */
        DeliveredEvent: {
            /** Format: uuid */
            id: string;
            /** @description `<entity type>.<verb>`, such as `asset.checked_out`. */
            action: string;
            /** @description Type of the changed entity, such as `asset`. */
            entity_type: string;
            /**
             * Format: uuid
             * @description Id of the changed entity.
             */
            entity_id: string;
        };
        /**
         * DeliveryAttempt
         * @description One call to the receiver and its result.
         */
        DeliveryAttempt: {
            /**
             * Format: date-time
             * @description Time of the call.
             */
            at: string;
            /** @description Duration of the call in milliseconds. */
            duration_ms: number;
            /** @description HTTP status of the response; null if there was none. */
            status: number | null;
            /** @description Reason of the failure; null if the attempt succeeded. */
            error: components["schemas"]["DeliveryError"] | null;
            /** @description First 1,024 bytes of the response body; null if there was none. */
            response: string | null;
        };
        /**
         * DeliveryError
         * @description The reason why a delivery attempt failed.
         *
         *     `address_not_allowed`: the address is not public and not in WEBHOOK_ALLOWED_NETWORKS. `tls_error`: the TLS certificate of the receiver is not valid. `redirected`: the receiver answered with a redirect, which is not followed. `http_error`: the HTTP status of the response was not 2xx or 3xx.
         * @enum {string}
         */
        DeliveryError: "address_not_allowed" | "dns_error" | "connection_error" | "tls_error" | "timeout" | "invalid_response" | "redirected" | "http_error";
        /**
         * DeliveryState
         * @description The state of a delivery; a `pending` one has attempts left, a `failed` one has none.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed";
        /**
         * DemoData
         * @description Whether there is demo data, and whether it can be added.
         */
        DemoData: {
            /** @description Number of demo assets that are not deleted; 0: there is no demo data. */
            asset_count: number;
            /** @description Whether there are other assets, so that demo data cannot be added. */
            has_real_assets: boolean;
        };
        /**
         * Department
         * @description An organizational unit; departments form a tree.
         */
        Department: {
            /** Format: uuid */
            id: string;
            /** @description Short identifier, such as `RND-1`; unique. Null if it is not set. */
            code: string | null;
            name: string;
            /** @description English name. */
            name_en: string | null;
            /** @description Parent department; null for a department at the top level. */
            parent: components["schemas"]["Reference"] | null;
            /** @description Approver in approval steps of type `department_manager`, also notified of overdue assets; null: the manager of the nearest department above. */
            manager: components["schemas"]["Reference"] | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * Directory
         * @description The users that were found.
         */
        Directory: {
            /** @description Users, best matches first, at most `limit`. */
            items: components["schemas"]["DirectoryEntry"][];
        };
        /**
         * DirectoryEntry
         * @description An active user in the directory.
         */
        DirectoryEntry: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Department of the user, which distinguishes users of the same name; null if none is set. */
            department: components["schemas"]["Reference"] | null;
        };
        /**
         * DisabledReason
         * @description The reason why the system disabled a webhook.
         *
         *     `gone`: the receiver answered 410 Gone. `failing`: every delivery failed for five days.
         * @enum {string}
         */
        DisabledReason: "gone" | "failing";
        /**
         * Event
         * @description A recorded change of an entity.
         */
        Event: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Time of the change.
             */
            occurred_at: string;
            /** @description User or program that made the change. */
            actor: components["schemas"]["EventActor"];
            /** @description `<entity type>.<verb>`, such as `asset.checked_out`. */
            action: string;
            /** @description Type of the changed entity, such as `asset`, `assignment` or `workflow`. */
            entity_type: string;
            /**
             * Format: uuid
             * @description Id of the changed entity.
             */
            entity_id: string;
            /** @description Old and new value of each changed field, such as `{"name": ["Laptop", "Laptop 2"]}`, under the names and in the format of the API. A reference is `{"id", "name"}`, with the name at the time of the change. An asset's check-out, check-in and transfer have `holder` with the values `{"type", "id", "name"}` or null, and `due_at`, unless neither assignment has a due date. References in `custom_fields` are `{"type", "id", "name"}` too. */
            changes: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
            /** @description Reason or remark that was given with the change, such as the note of a check-out. */
            note: string | null;
            /** @description `X-Request-ID` of the request that made the change; null if no request made it. */
            request_id: string | null;
        };
        /**
         * EventActor
         * @description The user who made a change, or the program, such as an import, that has no user id.
         */
        EventActor: {
            /** @description Null if the change was not made by a user. */
            id: string | null;
            /** @description Name at the time of the change. */
            name: string;
        };
        /**
         * ExchangeRate
         * @description The amount of a currency for one unit of the base currency, from a day until the next rate.
         */
        ExchangeRate: {
            /** Format: uuid */
            id: string;
            /** @description Currency of which one unit is exchanged (ISO 4217), such as `USD`. */
            base_currency: string;
            /** @description Currency of `rate` (ISO 4217), such as `KRW`. */
            currency: string;
            /**
             * Format: date
             * @description First day on which the rate applies; it applies until the next rate of these currencies.
             */
            effective_on: string;
            /** @description Amount of `currency` for one unit of `base_currency`, as a decimal string such as `1391.5`. */
            rate: string;
            /** @description Publisher or document of the rate, such as `ECB`. */
            source: string;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * ExchangeRateImport
         * @description The result of an import of exchange rates.
         */
        ExchangeRateImport: {
            /** @description Number of rates that were added. */
            added: number;
            /** @description Number of rates that were present with another value and were changed. */
            changed: number;
            /** @description Number of rates that were present with the same value. */
            unchanged: number;
        };
        /**
         * ExtendAssignmentRequest
         * @description Extend the due date of an open assignment.
         */
        ExtendAssignmentRequest: {
            /**
             * Format: date-time
             * @description New time by which the asset is to be returned, such as `2030-01-31T18:00:00+09:00`; in the future and after the present `due_at`.
             */
            due_at: string;
            /** @description Reason of the extension, up to 10,000 characters. */
            note?: string | null;
        };
        /**
         * ExtendedAssignment
         * @description The assignment that an extension is for.
         */
        ExtendedAssignment: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Time at which the holder received the asset.
             */
            checked_out_at: string;
            /** @description Time by which the asset is to be returned at present. */
            due_at: string | null;
            /** @description Time at which the holder returned the asset; null while the assignment is open. */
            checked_in_at: string | null;
        };
        /**
         * ExtensionResponse
         * @description The result of an extension: the extended assignment, or the workflow that awaits approval.
         */
        ExtensionResponse: {
            /** @description Assignment; its `due_at` is the present one. */
            assignment: components["schemas"]["Assignment"];
            /** @description Request of the holder that awaits approval; null if the due date was extended at once. */
            workflow: components["schemas"]["WorkflowDetail"] | null;
        };
        /**
         * FaultReport
         * @description A user's report of a fault of an asset, with the state of the maintenance that repairs it.
         */
        FaultReport: {
            /** Format: uuid */
            id: string;
            /** @description Asset with the fault. */
            asset: components["schemas"]["AssignedAsset"];
            /** @description Maintenance that repairs the fault; further reports join it while it is open. */
            maintenance: components["schemas"]["Reference"];
            /** @description State of the maintenance: scheduled, then in progress, then completed; or cancelled. */
            state: components["schemas"]["MaintenanceState"];
            /** @description User who reported the fault. */
            reporter: components["schemas"]["Reference"];
            /** @description Description of the fault, up to 10,000 characters. */
            description: string;
            /** @description Time of the start of the maintenance; null before it. */
            started_at: string | null;
            /** @description Time of completion of the maintenance, or of its cancellation while in progress; null before it. */
            finished_at: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description Time of the report.
             */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * FieldProblem
         * @description An error of one field or parameter.
         */
        FieldProblem: {
            /** @description A JSON pointer into the body (`/name`), `?limit` for a query parameter, `{asset_id}` for a path parameter, `header:If-Match` for a header, `cookie:<name>` for a cookie. */
            pointer: string;
            /** @description Kind of the error, such as `string_too_short`; stable. */
            code: string;
            /** @description The error in English for people. */
            message: string;
        };
        /**
         * FinishMaintenanceRequest
         * @description Finish a maintenance. Fields that are not sent stay unchanged.
         */
        FinishMaintenanceRequest: {
            /** @description Amount of at least 0 in the `currency` of the maintenance, such as `120000`. */
            cost?: number | string | null;
            /** @description Remarks on the work, up to 10,000 characters. */
            notes?: string | null;
            /** @description Time of completion, in the past and not before `started_at`. Absent or null: now. */
            finished_at?: string | null;
        };
        /**
         * Holder
         * @description The user, location or other asset that an asset is checked out to.
         */
        Holder: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /**
             * @description Type of the holder; `id` is the id of a user, a location or an asset accordingly.
             * @enum {string}
             */
            type: "user" | "location" | "asset";
        };
        /**
         * Job
         * @description An unfinished background job.
         */
        Job: {
            /** Format: uuid */
            id: string;
            /** @description Task, such as `webhooks.deliver`. */
            name: string;
            /** @description Whether the job is queued, running or failed; completed jobs are removed. */
            state: components["schemas"]["JobState"];
            /** @description Deduplication key: while a job with this key is queued or running, no other is added. Null: no deduplication. */
            key: string | null;
            /** @description Arguments of the job. */
            payload: {
                [key: string]: unknown;
            };
            /** @description Number of failed attempts. */
            attempts: number;
            /** @description Error of the last failed attempt; null if none failed. */
            error: string | null;
            /**
             * Format: date-time
             * @description Time of the next attempt, or of the first.
             */
            run_at: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * JobState
         * @description The state of a job; finished jobs are removed.
         * @enum {string}
         */
        JobState: "queued" | "running" | "failed";
        /**
         * License
         * @description A license of a software product: perpetual, with an expiry date, or renewed period by period.
         */
        License: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Publisher of the software. */
            manufacturer: components["schemas"]["Reference"] | null;
            /** @description Supplier that sold the license. */
            supplier: components["schemas"]["Reference"] | null;
            /** @description Number of users, at least 1; null: unlimited. */
            seats: number | null;
            /** @description Date of purchase, such as `2024-03-31`. */
            purchase_date: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD). */
            purchase_price: string | null;
            /** @description Currency of `purchase_price` and `period_cost` (ISO 4217), such as `KRW`; required with either. */
            currency: string | null;
            /** @description Number of the purchase order. */
            order_number: string | null;
            /** @description Last day of validity, and of the present period; null: perpetual. */
            expires_on: string | null;
            /** @description Length of a period in months, 1 to 120; null if the license does not renew by months. */
            period_months: number | null;
            /** @description Next renewal: the day after `expires_on`; null without `period_months`. Read-only. */
            renews_on: string | null;
            /** @description Cost of a period: decimal string with the decimals of `currency`, such as `99000`. */
            period_cost: string | null;
            /** @description Internal remarks, up to 10,000 characters. */
            notes: string | null;
            /** @description Values by the keys of the custom fields of licenses. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * LicensePeriod
         * @description A past period of a license, as it was when the license was renewed.
         */
        LicensePeriod: {
            /** Format: uuid */
            id: string;
            /** @description First day of the period; null if it is not known. */
            starts_on: string | null;
            /**
             * Format: date
             * @description Last day of the period.
             */
            ends_on: string;
            /** @description Cost of the period: decimal string with the decimals of `currency`, such as `99000`. */
            cost: string | null;
            /** @description Currency of `cost` (ISO 4217), such as `KRW`. */
            currency: string | null;
            /** @description Number of users in the period; null: unlimited. */
            seats: number | null;
            /** @description Number of the purchase order of the period. */
            order_number: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * Liveness
         * @description The process is running.
         */
        Liveness: {
            /**
             * @description Always `ok`: the process is running.
             * @constant
             */
            status: "ok";
            /** @description Version of SAMS, such as `1.2.0`. */
            version: string;
        };
        /**
         * Location
         * @description A site, building, floor or storage room; locations form a tree.
         */
        Location: {
            /** Format: uuid */
            id: string;
            /** @description Short identifier for labels, such as `PG-MAIN-1F`; unique. Null if it is not set. */
            code: string | null;
            name: string;
            /** @description English name. */
            name_en: string | null;
            /** @description Location that contains this one, such as the building of a floor; null at the top level. */
            parent: components["schemas"]["Reference"] | null;
            /** @description Postal address on one line. */
            address: string | null;
            /** @description Values by the keys of the custom fields of locations. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * LoginRequest
         * @description An e-mail address and a password.
         */
        LoginRequest: {
            /** @description E-mail address of the user; case is ignored. */
            email: string;
            /** Format: password */
            password: string;
        };
        /**
         * Maintenance
         * @description A maintenance of an asset.
         */
        Maintenance: {
            /** Format: uuid */
            id: string;
            /** @description Asset that is maintained. */
            asset: components["schemas"]["AssignedAsset"];
            /** @description The work to do, such as `Replace the battery`. */
            name: string;
            /** @description Kind of work. */
            kind: components["schemas"]["MaintenanceKind"];
            /** @description State: scheduled, then in progress, then completed; or cancelled. */
            state: components["schemas"]["MaintenanceState"];
            /** @description Supplier that does the work; null if it is done internally or not recorded. */
            supplier: components["schemas"]["Reference"] | null;
            /** @description Day of the work, such as `2030-01-31`; null if no day is set. */
            scheduled_on: string | null;
            /** @description Time of the start; null before it. */
            started_at: string | null;
            /** @description Time of completion, or of cancellation while in progress; null before it. */
            finished_at: string | null;
            /** @description Hours from `started_at` to `finished_at`, or until now while it is in progress; two decimals. */
            downtime_hours: number | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD); null if it is not known. */
            cost: string | null;
            /** @description Currency of `cost` (ISO 4217), such as `KRW`. */
            currency: string;
            /** @description Whether the warranty covers the work. */
            is_warranty: boolean;
            /** @description Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as `FREQ=MONTHLY;INTERVAL=6`. */
            recurrence_rule: string | null;
            /** @description Months from one maintenance to the next, 1 to 120; null if it does not recur by months. */
            interval_months: number | null;
            /** @description First day of the series, from which the recurrence counts: a series that starts on 31 January and recurs each month has maintenances on 28 February and 31 March. Null if it does not recur. */
            recurrence_starts_on: string | null;
            /** @description Whether the next maintenance counts from `recurrence_starts_on` (`schedule`) or from the day on which this one is finished (`completion`). Either way it is in the future when this one is finished. */
            recurrence_basis: components["schemas"]["RecurrenceBasis"];
            /** @description Remarks on the work, up to 10,000 characters. */
            notes: string | null;
            /** @description Values by the keys of the custom fields of maintenances. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * MaintenanceKind
         * @description The kind of work.
         * @enum {string}
         */
        MaintenanceKind: "repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other";
        /**
         * MaintenanceState
         * @description The state of a maintenance: scheduled, then in progress, then completed; or cancelled.
         * @enum {string}
         */
        MaintenanceState: "scheduled" | "in_progress" | "completed" | "cancelled";
        /**
         * Manufacturer
         * @description A manufacturer of assets or publisher of software.
         */
        Manufacturer: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description URL that begins with `http://` or `https://`. */
            website: string | null;
            /** @description E-mail address of the manufacturer's support. */
            support_email: string | null;
            /** @description Telephone number of the manufacturer's support. */
            support_phone: string | null;
            notes: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * MissingExchangeRate
         * @description A conversion that was needed to choose the approval rule, and for which there was no exchange rate.
         */
        MissingExchangeRate: {
            /** @description Currency of the requested asset's price. */
            currency: string;
            /** @description Currency of the rule's `minimum_price`. */
            rule_currency: string;
            /**
             * Format: date
             * @description Day of the request; there was no rate of this day or before.
             */
            date: string;
        };
        /**
         * ModelAvailability
         * @description The availability of the assets of a model in a period.
         */
        ModelAvailability: {
            /** @description Number of assets of the model that can be checked out. */
            total: number;
            /** @description Number of assets of the model that can be checked out and are free for the whole period. */
            available: number;
        };
        /**
         * Moment
         * @description A time at which an entity changed; `as_of` this time, the entity is as after the change.
         */
        Moment: {
            /**
             * Format: uuid
             * @description Id of the event, which has the changes.
             */
            id: string;
            /**
             * Format: date-time
             * @description Time of the change.
             */
            occurred_at: string;
            /** @description `<entity type>.<verb>`, such as `asset.checked_out`. */
            action: string;
            /** @description User or program that made the change. */
            actor: components["schemas"]["EventActor"];
        };
        /**
         * NewApiToken
         * @description A new personal API token with its secret, which is shown only once.
         */
        NewApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Permissions to which the token is limited, such as `["assets:read"]`. */
            scopes: components["schemas"]["Permission"][];
            /** @description Time at which the token expires; null: never. */
            expires_at: string | null;
            /** @description Time of the last request with the token, recorded at most once a minute; null: never used. */
            last_used_at: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Secret that begins with `sams_`, sent as `Authorization: Bearer <token>`. No other response contains it. */
            token: string;
        };
        /**
         * Notification
         * @description A notification, rendered in the language of its recipient.
         */
        Notification: {
            /** Format: uuid */
            id: string;
            /** @description Kind of notification, such as `asset_overdue`. */
            kind: components["schemas"]["NotificationKind"];
            /** @description Type of the entity that the notification is about, such as `workflow`. */
            entity_type: string;
            /** @description Id of the entity; null for a digest of several entities. */
            entity_id: string | null;
            /** @description Number of items that the notification is about; more than 1 for a digest. */
            count: number;
            /** @description Title on one line. */
            title: string;
            /** @description Body as plain text. */
            text: string;
            /** @description Entities that the notification is about, at most 20; a reminder about an assignment or a maintenance names its asset. */
            entities: components["schemas"]["NotificationEntity"][];
            /** Format: date-time */
            created_at: string;
            /** @description Time at which it was marked as read; null while it is unread. */
            read_at: string | null;
        };
        /**
         * NotificationEntity
         * @description An entity that a notification is about.
         */
        NotificationEntity: {
            /** @description Type of the entity, such as `asset`. */
            type: string;
            /** @description Id of the entity; null in digests that an earlier version wrote. */
            id: string | null;
            /** @description Name at the time of the notification: for an asset, its asset tag and name. */
            name: string;
            /** @description Path of the entity in the web app, such as `/assets/018f3c5e-…`; null if it has no page. */
            path: string | null;
        };
        /**
         * NotificationKind
         * @description The kind of a notification.
         * @enum {string}
         */
        NotificationKind: "workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_date_extended" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "fault_reported" | "fault_report_closed" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "maintenance_cancelled" | "warranty_expiring" | "license_expiring" | "webhook_disabled";
        /**
         * NotificationTemplate
         * @description The template of a kind, channel and locale: the default one or a custom one.
         */
        NotificationTemplate: {
            /** @description Kind of notification, such as `asset_overdue`. */
            kind: components["schemas"]["NotificationKind"];
            /** @description Channel on which the notification is sent. */
            channel: components["schemas"]["Channel"];
            /**
             * @description Language of the recipients.
             * @enum {string}
             */
            locale: "ko" | "en";
            /** @description Template of the subject or title, on one line. */
            subject: string;
            /** @description Template of the plain text. */
            text: string;
            /** @description Template of the HTML part of an e-mail; null for other channels. */
            html: string | null;
            /** @description Whether this is the default template; false for a custom one. */
            is_default: boolean;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
        };
        /**
         * NotificationTemplateKinds
         * @description All kinds of notifications with their templates.
         */
        NotificationTemplateKinds: {
            /** @description One entry for each kind of notification. */
            kinds: components["schemas"]["TemplateKind"][];
        };
        /**
         * NotificationTemplateRequest
         * @description The source of a template. `html` is required for e-mail and not allowed for other channels.
         */
        NotificationTemplateRequest: {
            /** @description Template of the subject or title, on one line. */
            subject: string;
            /** @description Template of the plain text, at most 20,000 characters. */
            text: string;
            /** @description Template of the HTML part of an e-mail, at most 20,000 characters. */
            html?: string | null;
        };
        /**
         * ApiTokenPage
         * @description A page of a list.
         */
        ApiTokenPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["ApiToken"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * ApprovalRulePage
         * @description A page of a list.
         */
        ApprovalRulePage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["ApprovalRule"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * AssetModelPage
         * @description A page of a list.
         */
        AssetModelPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["AssetModel"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * AssetPage
         * @description A page of a list.
         */
        AssetPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Asset"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * AssignmentPage
         * @description A page of a list.
         */
        AssignmentPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Assignment"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * AttachmentPage
         * @description A page of a list.
         */
        AttachmentPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Attachment"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * BulkOperationPage
         * @description A page of a list.
         */
        BulkOperationPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["BulkOperation"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * CategoryPage
         * @description A page of a list.
         */
        CategoryPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Category"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * ChatAddressPage
         * @description A page of a list.
         */
        ChatAddressPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["ChatAddress"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * CustomFieldPage
         * @description A page of a list.
         */
        CustomFieldPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["CustomField"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * DepartmentPage
         * @description A page of a list.
         */
        DepartmentPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Department"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * EventPage
         * @description A page of a list.
         */
        EventPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Event"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * ExchangeRatePage
         * @description A page of a list.
         */
        ExchangeRatePage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["ExchangeRate"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * FaultReportPage
         * @description A page of a list.
         */
        FaultReportPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["FaultReport"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * JobPage
         * @description A page of a list.
         */
        JobPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Job"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * LicensePeriodPage
         * @description A page of a list.
         */
        LicensePeriodPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["LicensePeriod"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * LicensePage
         * @description A page of a list.
         */
        LicensePage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["License"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * LocationPage
         * @description A page of a list.
         */
        LocationPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Location"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * MaintenancePage
         * @description A page of a list.
         */
        MaintenancePage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Maintenance"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * ManufacturerPage
         * @description A page of a list.
         */
        ManufacturerPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Manufacturer"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * MomentPage
         * @description A page of a list.
         */
        MomentPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Moment"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * NotificationPage
         * @description A page of a list.
         */
        NotificationPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Notification"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * ReservationPage
         * @description A page of a list.
         */
        ReservationPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Reservation"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * SessionPage
         * @description A page of a list.
         */
        SessionPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Session"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * StatusPage
         * @description A page of a list.
         */
        StatusPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Status"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * SupplierPage
         * @description A page of a list.
         */
        SupplierPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Supplier"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * TagPage
         * @description A page of a list.
         */
        TagPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Tag"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * UserPage
         * @description A page of a list.
         */
        UserPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["User"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * WebhookDeliveryPage
         * @description A page of a list.
         */
        WebhookDeliveryPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["WebhookDelivery"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * WebhookPage
         * @description A page of a list.
         */
        WebhookPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Webhook"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * WorkflowCommentPage
         * @description A page of a list.
         */
        WorkflowCommentPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["WorkflowComment"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * WorkflowPage
         * @description A page of a list.
         */
        WorkflowPage: {
            /** @description The items of this page, at most `limit`. */
            items: components["schemas"]["Workflow"][];
            /** @description Value of `cursor` for the next page; null on the last page. */
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /**
         * Permission
         * @description A kind of action that a user may perform; visibility rules decide on which resources.
         * @enum {string}
         */
        Permission: "assets:read" | "assets:write" | "assets:assign" | "reference:read" | "reference:write" | "licenses:read" | "licenses:write" | "users:read" | "users:write" | "events:read" | "imports:run" | "rules:write" | "exchange_rates:write" | "jobs:manage" | "demo_data:manage" | "webhooks:manage" | "notifications:read" | "notifications:write";
        /**
         * Preference
         * @description The channels of one kind of notification.
         */
        Preference: {
            /** @description Kind of notification, such as `asset_overdue`. */
            kind: components["schemas"]["NotificationKind"];
            /** @description Whether the kind is shown in the list of notifications. */
            in_app: boolean;
            /** @description Whether the kind is sent by e-mail. */
            email: boolean;
            /** @description Whether the kind is sent to the user's chat addresses. */
            chat: boolean;
        };
        /**
         * Preferences
         * @description The channels of each kind of notification that the user's role receives.
         */
        Preferences: {
            /** @description One entry for each kind of notification. */
            preferences: components["schemas"]["Preference"][];
            /** @description Whether e-mail is sent: it is configured and the user has an e-mail address. */
            email_is_sent: boolean;
        };
        /**
         * PreviewWorkflowRequest
         * @description The request to preview: exactly one of `asset_id`, `category_id` and `model_id`.
         */
        PreviewWorkflowRequest: {
            /** @description Action that is requested. */
            type: components["schemas"]["WorkflowType"];
            /** @description Requested asset. */
            asset_id?: string | null;
            /** @description Requested category. */
            category_id?: string | null;
            /** @description Requested model. */
            model_id?: string | null;
            /** @description User who receives the asset; in a transfer the new holder. Absent: yourself. */
            requested_for_id?: string | null;
        };
        /**
         * Problem
         * @description The reason why a request failed. `code` is stable; the texts are for people and may change.
         */
        Problem: {
            /** @description URI of the kind of problem, such as `urn:sams:problem:not_found`. */
            type: string;
            /** @description Summary of the kind of problem. */
            title: string;
            /** @description HTTP status of the response. */
            status: number;
            /** @description Explanation of this occurrence of the problem. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @description Kind of problem; decide by this field in programs. */
            code: components["schemas"]["ProblemCode"];
            /** @description Id of the request in the log, as in `X-Request-ID`; include it in support requests. */
            request_id: string;
            /** @description Errors by field; empty if no field caused the problem. */
            errors: components["schemas"]["FieldProblem"][];
        };
        /**
         * @description Code of a kind of problem.
         * @enum {string}
         */
        ProblemCode: "ambiguous_code" | "asset_not_checked_out" | "asset_out_of_service" | "asset_unavailable" | "assignment_overlap" | "conflict" | "duplicate_asset_tag" | "duplicate_email" | "duplicate_serial_number" | "extension_pending" | "file_missing" | "forbidden" | "idempotency_in_progress" | "idempotency_key_reused" | "in_use" | "internal_error" | "invalid_credentials" | "license_perpetual" | "location_follows_parent" | "method_not_allowed" | "not_authenticated" | "not_found" | "payload_too_large" | "precondition_failed" | "rate_limited" | "real_assets_exist" | "reference_deleted" | "reference_inactive" | "reservation_conflict" | "reservation_not_reserved" | "return_date_passed" | "status_holder_mismatch" | "token_expired" | "token_reused" | "too_many_assets" | "too_many_attachments" | "unavailable" | "unsupported_media_type" | "validation_error" | "workflow_not_pending";
        /**
         * ReadAllRequest
         * @description Mark all notifications as read, or those created up to `until`.
         */
        ReadAllRequest: {
            /** @description Time up to which notifications are marked as read. Absent or null: all. */
            until?: string | null;
        };
        /**
         * Readiness
         * @description Whether requests can be served; `degraded` if they are served without an optional service.
         */
        Readiness: {
            /**
             * @description `degraded`: requests are served without Redis. `unavailable`: they cannot be served.
             * @enum {string}
             */
            status: "ok" | "degraded" | "unavailable";
            /** @description Version of SAMS, such as `1.2.0`. */
            version: string;
            /** @description Connection to PostgreSQL. */
            database: components["schemas"]["Check"];
            /** @description Whether the database has the schema of this version. */
            migrations: components["schemas"]["Check"];
            /** @description Connection to Redis. */
            redis: components["schemas"]["Check"];
        };
        /**
         * RecurrenceBasis
         * @description The day from which a recurrence counts.
         * @enum {string}
         */
        RecurrenceBasis: "schedule" | "completion";
        /**
         * Reference
         * @description A reference to an entity: its id and name.
         */
        Reference: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
        };
        /**
         * RefreshRequest
         * @description A refresh token, unless it is sent as the cookie.
         */
        RefreshRequest: {
            /** @description Refresh token of the previous response. Absent: the cookie is used. */
            refresh_token?: string | null;
        };
        /**
         * RejectWorkflowRequest
         * @description Reject a workflow, with the reason.
         */
        RejectWorkflowRequest: {
            /** @description Reason of the rejection, shown to the requester. */
            reason: string;
        };
        /**
         * RenewLicenseRequest
         * @description Renew a license for the next period. Fields that are not sent stay unchanged.
         */
        RenewLicenseRequest: {
            /** @description Last day of the next period, after the present one. Absent: `period_months` after `expires_on`. */
            expires_on?: string | null;
            /** @description Cost of the next period, such as `99000`. */
            period_cost?: number | string | null;
            /** @description Currency of `purchase_price` and `period_cost` (ISO 4217), such as `KRW`. */
            currency?: string | null;
            /** @description Number of users in the next period; null: unlimited. */
            seats?: number | null;
            /** @description Number of the purchase order of the next period. */
            order_number?: string | null;
            /** @description Remark for the history. */
            note?: string | null;
        };
        /**
         * RequestableAssets
         * @description What you may request.
         */
        RequestableAssets: {
            /** @description Categories with assets that can be checked out, by name, at most 500. */
            categories: components["schemas"]["RequestableCategory"][];
            /** @description Models that match the query, those with free assets first, then by name, at most `limit`. */
            models: components["schemas"]["RequestableModel"][];
        };
        /**
         * RequestableCategory
         * @description A category of which you may request assets.
         */
        RequestableCategory: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Code of the category, such as `11`. */
            code: string;
            /** @description Number of assets of the category that can be checked out, without those of its descendants; for employees, those that they may request. */
            total: number;
            /** @description Number of these assets that are free now. */
            free: number;
        };
        /**
         * RequestableModel
         * @description A model of which you may request assets.
         */
        RequestableModel: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Manufacturer of the model; null if it is not recorded. */
            manufacturer: components["schemas"]["Reference"] | null;
            /** @description Category of the assets of this model; null if it is not set. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description Image of a free asset of the model; null if there is none. */
            image_url: string | null;
            /** @description Number of assets of the model that can be checked out; for employees, those that they may request. */
            total: number;
            /** @description Number of these assets that are free now. */
            free: number;
            /** @description Earliest time in the future at which one of these assets is due back; null if none has a due date. It may be reserved from then on. */
            next_due_at: string | null;
        };
        /**
         * Reservation
         * @description A reservation of an asset, or of any asset of a model or category, for a period.
         */
        Reservation: {
            /** Format: uuid */
            id: string;
            /** @description Reserved asset. If a model or category was reserved, check-out may replace it by another. */
            asset: components["schemas"]["AssignedAsset"];
            /** @description Reserved category; null if an asset or a model was reserved. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description Reserved model; null if an asset or a category was reserved. */
            model: components["schemas"]["Reference"] | null;
            /** @description User that the asset is reserved for. */
            user: components["schemas"]["Reference"];
            /**
             * Format: date-time
             * @description Start of the period.
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description End of the period, exclusive.
             */
            ends_at: string;
            /** @description Minutes before `starts_at` in which the asset cannot be reserved, as set in its category. */
            buffer_before_minutes: number;
            /** @description Minutes after `ends_at` in which the asset cannot be reserved, as set in its category. */
            buffer_after_minutes: number;
            /** @description Whether the asset is still to be checked out (`reserved`), was checked out, or neither. */
            state: components["schemas"]["ReservationState"];
            note: string | null;
            /** @description Approved request for which the asset is reserved; null: reserved without a request. */
            workflow_id: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * ReservationCalendar
         * @description The URL of your reservation calendar.
         */
        ReservationCalendar: {
            /** @description Path of an iCalendar feed (RFC 5545). It contains a secret: anyone who has it can read the calendar. */
            url: string;
        };
        /**
         * ReservationState
         * @description The state of a reservation; `no_show`: the asset was not checked out within the grace period.
         * @enum {string}
         */
        ReservationState: "reserved" | "checked_out" | "cancelled" | "no_show";
        /**
         * Role
         * @description A named set of permissions.
         * @enum {string}
         */
        Role: "admin" | "manager" | "employee";
        /**
         * Session
         * @description A session of the current user.
         */
        Session: {
            /** Format: uuid */
            id: string;
            /** @description `User-Agent` of the client at sign-in. */
            user_agent: string | null;
            /** @description IP address of the client at sign-in. */
            ip_address: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Time of the last refresh of the tokens.
             */
            last_used_at: string;
            /**
             * Format: date-time
             * @description Time at which the session ends if it is not refreshed.
             */
            expires_at: string;
            /** @description Whether this request belongs to the session. */
            is_current: boolean;
        };
        /**
         * SetPasswordRequest
         * @description The new password of a user.
         */
        SetPasswordRequest: {
            /**
             * Format: password
             * @description New password, 10 to 200 characters.
             */
            password: string;
        };
        /**
         * SetPreference
         * @description The channels of one kind of notification.
         */
        SetPreference: {
            /** @description Kind of notification, such as `asset_overdue`. */
            kind: components["schemas"]["NotificationKind"];
            /** @description Whether the kind is shown in the list of notifications. */
            in_app: boolean;
            /** @description Whether the kind is sent by e-mail. */
            email: boolean;
            /** @description Whether the kind is sent to the user's chat addresses. */
            chat: boolean;
        };
        /**
         * SetPreferencesRequest
         * @description Replace the preferences; kinds that are not listed use the default channels.
         */
        SetPreferencesRequest: {
            /** @description The channels by kind, each kind at most once. */
            preferences: components["schemas"]["SetPreference"][];
        };
        /**
         * Status
         * @description A status of assets, with the statuses that a check-out and a check-in set.
         */
        Status: {
            /** Format: uuid */
            id: string;
            /** @description Unique code, such as `stock`, used in requests and filters instead of the id. */
            code: string;
            name: string;
            /** @description English name. */
            name_en: string | null;
            /** @description Whether assets with this status are available, in use, unavailable or retired. */
            kind: components["schemas"]["StatusKind"];
            /** @description Colour of the status in user interfaces as `#rrggbb`, such as `#2e7d32`; null: no colour. */
            color: string | null;
            /** @description Position in lists; statuses with lower numbers come first. */
            sort_order: number;
            /** @description Status that a check-out sets; null: the status stays unchanged. */
            on_check_out: components["schemas"]["StatusReference"] | null;
            /** @description Status that a check-in sets; null: the status stays unchanged. */
            on_check_in: components["schemas"]["StatusReference"] | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * StatusKind
         * @description The meaning of a status for the rules of check-out, whatever its name.
         *
         *     Assets with an `unavailable` or `retired` status cannot be checked out.
         * @enum {string}
         */
        StatusKind: "available" | "in_use" | "unavailable" | "retired";
        /**
         * StatusReference
         * @description A reference to a status.
         */
        StatusReference: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Code of the status, such as `stock`. */
            code: string;
            /** @description Whether assets with this status are available, in use, unavailable or retired. */
            kind: components["schemas"]["StatusKind"];
        };
        /**
         * StepPreview
         * @description An approval step of a request that is not sent yet.
         */
        StepPreview: {
            /** @description Role of the approvers; null if the step names users. Administrators decide if none of the approvers can. */
            role: components["schemas"]["Role"] | null;
            /**
             * @description Whether one approver is enough (`any`) or every approver must approve (`all`).
             * @enum {string}
             */
            approval_mode: "any" | "all";
            /** @description Number of users who could decide now; nobody decides on their own request. */
            approver_count: number;
            /** @description Users who could decide now, by name, at most 20. */
            approvers: components["schemas"]["Reference"][];
        };
        /**
         * Supplier
         * @description A supplier of assets, licenses or maintenance.
         */
        Supplier: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Name of the contact person. */
            contact_name: string | null;
            email: string | null;
            phone: string | null;
            /** @description URL that begins with `http://` or `https://`. */
            website: string | null;
            /** @description Postal address on one line. */
            address: string | null;
            notes: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * Tag
         * @description A free tag of assets, such as `event 2026`. The number on an asset's label is its `asset_tag`.
         */
        Tag: {
            /** Format: uuid */
            id: string;
            /** @description Name of the tag; unique without regard to case. */
            name: string;
            /** @description Colour of the tag in user interfaces as `#rrggbb`; null: no colour. */
            color: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * TagReference
         * @description A reference to a free tag.
         */
        TagReference: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description English name; null if the entity has none. */
            name_en: string | null;
            /** @description Colour of the tag in user interfaces as `#rrggbb`; null: no colour. */
            color: string | null;
        };
        /**
         * TemplateField
         * @description A field of an item that templates of the kind can use, with an example value.
         */
        TemplateField: {
            /** @description Name of the field, used as `item.<name>`. */
            name: string;
            /** @description Value in previews; null if the field is empty there. */
            example: string | null;
        };
        /**
         * TemplateKind
         * @description A kind of notification with the fields, names and filters that its templates can use.
         */
        TemplateKind: {
            /** @description Kind of notification, such as `asset_overdue`. */
            kind: components["schemas"]["NotificationKind"];
            /** @description Fields of `item`, and of each of `items`. */
            fields: components["schemas"]["TemplateField"][];
            /** @description Other names that a template can use. */
            names: string[];
            /** @description Filters that a template can use. */
            filters: string[];
            /** @description Templates in force, one for each channel and locale. */
            templates: components["schemas"]["NotificationTemplate"][];
        };
        /**
         * TemplatePreview
         * @description A template rendered with example values.
         */
        TemplatePreview: {
            /** @description Rendered subject or title. */
            subject: string;
            /** @description Rendered plain text. */
            text: string;
            /** @description Rendered HTML part of an e-mail; null for other channels. */
            html: string | null;
        };
        /**
         * TokenResponse
         * @description The tokens of a session and its user.
         */
        TokenResponse: {
            /** @description The user who signed in. */
            user: components["schemas"]["CurrentUser"];
            /** @description Access token, sent as `Authorization: Bearer <token>`. */
            access_token: string;
            /** @description Token that can be exchanged once at `POST /auth/refresh`; it is also set as a cookie. */
            refresh_token: string;
            /**
             * @description Scheme of the `Authorization` header, always `bearer`.
             * @constant
             */
            token_type: "bearer";
            /** @description Lifetime of the access token in seconds. */
            expires_in: number;
        };
        /**
         * TransferRequest
         * @description Transfer a checked-out asset to exactly one user, location or other asset.
         */
        TransferRequest: {
            /** @description User who receives the asset. */
            user_id?: string | null;
            /** @description Location that receives the asset; it becomes the location of the asset too. */
            location_id?: string | null;
            /** @description Asset in which the asset is installed or with which it is kept. */
            parent_asset_id?: string | null;
            /** @description Time at which the holder received the asset, if this is recorded afterwards, such as `2024-01-31T09:00:00+09:00`. Not in the future, not before the asset existed (the earlier of its purchase date and its registration), and not before the end of another assignment of the asset. Absent: now. */
            checked_out_at?: string | null;
            /** @description Time by which the asset is to be returned, such as `2030-01-31T18:00:00+09:00`; in the future, or, with `checked_out_at`, after that time. Absent: no due date. */
            due_at?: string | null;
            /** @description Code of the status to set, such as `loaned`. Absent: a check-out sets the `on_check_out` of the present status; a transfer keeps the status. */
            status?: string | null;
            /** @description Remark of the check-out or transfer. */
            note?: string | null;
            /** @description Values by the keys of the custom fields of assignments. An absent key gets the default of its field; required fields need a value. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * TryApprovalRulesRequest
         * @description The request to try: exactly one of `asset_id`, `category_id` and `model_id`.
         */
        TryApprovalRulesRequest: {
            /** @description Action that is requested. */
            type: components["schemas"]["WorkflowType"];
            /** @description Requested asset. */
            asset_id?: string | null;
            /** @description Requested category. */
            category_id?: string | null;
            /** @description Requested model. */
            model_id?: string | null;
            /** @description User who receives the asset. Absent: the requester. */
            requested_for_id?: string | null;
            /** @description User who sends the request. Absent: the user who receives the asset, or else yourself. */
            requester_id?: string | null;
            /** @description Price to compare with the rules, such as `1000000`. Absent: the purchase price of the asset, or of the most expensive asset of the category or model. */
            price?: number | string | null;
            /** @description Currency of `price` (ISO 4217), such as `KRW`. Absent: the currency of the installation. */
            currency?: string | null;
        };
        /**
         * UnreadCount
         * @description The number of unread notifications.
         */
        UnreadCount: {
            /** @description Number of unread notifications. */
            unread: number;
        };
        /**
         * UpdateApprovalRuleRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateApprovalRuleRequest: {
            name?: string;
            /** @description Of the matching rules, the one with the lowest position applies; 0 to 1,000,000. */
            position?: number;
            /** @description Type of workflow that matches; null: every type. */
            type?: components["schemas"]["WorkflowType"] | null;
            /** @description Category of the requested asset; descendants match too. Null: every category. */
            category_id?: string | null;
            /** @description Department of the user who receives the asset; descendants match too. Null: every department. */
            department_id?: string | null;
            /** @description Lowest purchase price that matches, as a decimal string in `currency` such as `1000000`. Null: every price. Prices in other currencies are converted by the latest exchange rate; without a rate, the minimum counts as reached. */
            minimum_price?: number | string | null;
            /** @description Currency of `minimum_price` (ISO 4217), such as `KRW`. */
            currency?: string | null;
            /** @description Steps in the order in which they must be approved, 1 to 10. */
            steps?: components["schemas"]["ApprovalStep"][];
        };
        /**
         * UpdateAssetModelRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateAssetModelRequest: {
            name?: string;
            /** @description Product number of the manufacturer, such as `5420-i7`. */
            model_number?: string | null;
            /** @description Manufacturer of the model; null if it is not recorded. */
            manufacturer_id?: string | null;
            /** @description Category of the assets of this model; null if it is not set. */
            category_id?: string | null;
            notes?: string | null;
            /** @description Values to change, by the keys of the custom fields; null clears a field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * UpdateAssetRequest
         * @description Fields that are not sent stay unchanged; null clears a field. Custom fields are merged by key.
         */
        UpdateAssetRequest: {
            name?: string;
            /**
             * Format: uuid
             * @description Category of the asset; it determines the custom fields and the default asset tag.
             */
            category_id?: string;
            /** @description Unique tag without spaces and without `/ ? # % \`. */
            asset_tag?: string;
            /** @description Serial number of the manufacturer, such as `5CG1234XYZ`; unique. */
            serial_number?: string | null;
            /**
             * Format: uuid
             * @description Status of the asset. Cannot be combined with `status`.
             */
            status_id?: string;
            /** @description Code of the status, such as `stock`. Cannot be combined with `status_id`. */
            status?: string;
            /** @description Product model; null if it is not recorded. */
            model_id?: string | null;
            /** @description Location at which the asset is kept; null if it is not recorded. An asset that is checked out to another asset has the location of that asset. */
            location_id?: string | null;
            /** @description Supplier that sold the asset. */
            supplier_id?: string | null;
            /** @description Date of purchase, such as `2024-03-31`. */
            purchase_date?: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD). */
            purchase_price?: number | string | null;
            /** @description Currency of `purchase_price` (ISO 4217), such as `KRW`. */
            currency?: string;
            /** @description Number or reference of the internal purchase request. */
            purchase_request?: string | null;
            /** @description Date of the supplier's tax invoice. */
            tax_invoice_date?: string | null;
            /** @description Length of the warranty in months from `purchase_date`, 0 to 1200. */
            warranty_months?: number | null;
            /** @description Last day of the warranty, not before `purchase_date`; null: `warranty_months` after that date. */
            warranty_expires?: string | null;
            /** @description Number of the purchase order. */
            order_number?: string | null;
            /** @description Former asset number; `GET /assets/by-tag/{asset_tag}` and bulk requests also find the asset by it. */
            old_asset_number?: string | null;
            /** @description Whether employees see the asset and can request it. */
            requestable?: boolean;
            /** @description Description of the asset, such as its configuration. */
            description?: string | null;
            /** @description Internal remarks, up to 10,000 characters. */
            notes?: string | null;
            /** @description Remarks that need attention, such as damage, up to 10,000 characters. */
            special_notes?: string | null;
            /** @description Values to change, by the keys of the custom fields, such as `{"ram_gb": 32}`; null clears a field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
            /** @description Ids of all free tags of the asset, at most 50. Cannot be combined with `add_tag_ids` and `remove_tag_ids`. */
            tag_ids?: string[];
            /** @description Ids of free tags to add to the others. Tags that the asset has already are ignored. */
            add_tag_ids?: string[];
            /** @description Ids of free tags to remove. Tags that the asset does not have are ignored. */
            remove_tag_ids?: string[];
            /** @description URL of an image, or the `content_url` of an image attached to the asset. */
            image_url?: string | null;
        };
        /**
         * UpdateAssignmentRequest
         * @description Correct an assignment. Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateAssignmentRequest: {
            /** @description Remark of the check-out or transfer. */
            note?: string | null;
            /** @description Values by the keys of the custom fields of assignments; keys that are not sent stay unchanged, and null clears a value. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * UpdateAttachmentRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateAttachmentRequest: {
            /** @description Name without a directory, such as `invoice.pdf`; at most 200 bytes in UTF-8. */
            file_name?: string;
            /** @description Description of the file. */
            description?: string | null;
        };
        /**
         * UpdateCategoryRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateCategoryRequest: {
            /** @description Unique code, such as `11`; it is part of the asset tags of new assets. */
            code?: string;
            name?: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Parent category; null for a category at the top level. */
            parent_id?: string | null;
            /** @description Minutes before each reservation in which the asset stays free, 0 to 43,200 (30 days). */
            buffer_before_minutes?: number;
            /** @description Minutes after each reservation in which the asset stays free, 0 to 43,200 (30 days). */
            buffer_after_minutes?: number;
        };
        /**
         * UpdateChatAddressRequest
         * @description Fields that are not sent stay unchanged.
         */
        UpdateChatAddressRequest: {
            name?: string;
            /**
             * Format: password
             * @description Apprise URL with its secret, such as `slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXr`; no response contains it.
             */
            url?: string;
            /** @description Kinds to send to an address of the company; not allowed for your own address. */
            kinds?: components["schemas"]["NotificationKind"][];
        };
        /**
         * UpdateCurrentUserRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateCurrentUserRequest: {
            phone?: string | null;
            /** @description Language of notifications; null: the default of the company. */
            locale?: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null: the time zone of the company. */
            time_zone?: string | null;
        };
        /**
         * UpdateCustomFieldRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateCustomFieldRequest: {
            /** @description Name shown to users, such as `RAM (GB)`. */
            label?: string;
            /** @description English name shown to users. */
            label_en?: string | null;
            /** @description Whether entities must have a value. */
            required?: boolean;
            /** @description Whether `q` searches the values of assets, and many assets are sorted by them quickly. */
            searchable?: boolean;
            /** @description Value of new entities that are created without one, of the field's type; null: no value. */
            default?: string | boolean | number | string[] | null;
            /** @description Lowest number or amount, or shortest length of a text or URL in characters, as a decimal string; null: no limit. */
            minimum?: number | string | null;
            /** @description Highest number or amount, or greatest length of a text or URL in characters, as a decimal string; null: no limit. */
            maximum?: number | string | null;
            /** @description Allowed values of a `choice` or `choices` field, 1 to 200; null for other types. */
            choices?: string[];
            /** @description Position in forms; fields with lower numbers come first. */
            sort_order?: number;
        };
        /**
         * UpdateDepartmentRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateDepartmentRequest: {
            /** @description Short identifier, such as `RND-1`; unique. Null if it is not set. */
            code?: string | null;
            name?: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Parent department; null for a department at the top level. */
            parent_id?: string | null;
            /** @description Approver in approval steps of type `department_manager`, also notified of overdue assets; null: the manager of the nearest department above. */
            manager_id?: string | null;
        };
        /**
         * UpdateExchangeRateRequest
         * @description Correct an exchange rate. Fields that are not sent stay unchanged.
         */
        UpdateExchangeRateRequest: {
            /** @description Amount of `currency` for one unit of `base_currency`, such as `1391.5`. */
            rate?: number | string;
            /** @description Publisher or document of the rate, such as `ECB`. */
            source?: string;
        };
        /**
         * UpdateLicenseRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateLicenseRequest: {
            name?: string;
            /** @description Publisher of the software. */
            manufacturer_id?: string | null;
            /** @description Supplier that sold the license. */
            supplier_id?: string | null;
            /** @description Number of users, at least 1; null: unlimited. */
            seats?: number | null;
            /** @description Date of purchase, such as `2024-03-31`. */
            purchase_date?: string | null;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD). */
            purchase_price?: number | string | null;
            /** @description Currency of `purchase_price` and `period_cost` (ISO 4217), such as `KRW`; required with either. */
            currency?: string | null;
            /** @description Number of the purchase order. */
            order_number?: string | null;
            /** @description Last day of validity, and of the present period; a renewal also keeps the past period. */
            expires_on?: string | null;
            /** @description Length of a period in months, 1 to 120, if the license renews. */
            period_months?: number | null;
            /** @description Cost of a period, such as `99000`. */
            period_cost?: number | string | null;
            /** @description Internal remarks, up to 10,000 characters. */
            notes?: string | null;
            /** @description Values to change, by the keys of the custom fields; null clears a field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * UpdateLocationRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateLocationRequest: {
            /** @description Short identifier for labels, such as `PG-MAIN-1F`; unique. Null if it is not set. */
            code?: string | null;
            name?: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Location that contains this one, such as the building of a floor; null at the top level. */
            parent_id?: string | null;
            /** @description Postal address on one line. */
            address?: string | null;
            /** @description Values to change, by the keys of the custom fields; null clears a field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * UpdateMaintenanceRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateMaintenanceRequest: {
            /** @description The work to do, such as `Replace the battery`. */
            name?: string;
            /** @description Kind of work. */
            kind?: components["schemas"]["MaintenanceKind"];
            /** @description Supplier that does the work; null if it is done internally or not recorded. */
            supplier_id?: string | null;
            /** @description Day of the work, such as `2030-01-31`; null if no day is set. */
            scheduled_on?: string | null;
            /** @description Time of the start, in the past, of a maintenance that is in progress or completed; null, if it is not known, only of a completed one. */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description Time of completion, in the past, of a completed maintenance.
             */
            finished_at?: string;
            /** @description Decimal string with the decimals of `currency`, such as `1250000` (KRW) or `12.50` (USD); null if it is not known. */
            cost?: number | string | null;
            /** @description Currency of `cost` (ISO 4217), such as `KRW`. */
            currency?: string;
            /** @description Whether the warranty covers the work. */
            is_warranty?: boolean;
            /** @description Rule that schedules the next maintenance when this one is finished (RFC 5545 RRULE in days), such as `FREQ=MONTHLY;INTERVAL=6`. */
            recurrence_rule?: string | null;
            /** @description Months from one maintenance to the next, 1 to 120; null if it does not recur by months. */
            interval_months?: number | null;
            /** @description First day of the series, from which the recurrence counts; null: `scheduled_on`. If it is not sent, it becomes `scheduled_on` when the interval or the rule changes, or when the first maintenance of the series is moved; else it stays. */
            recurrence_starts_on?: string | null;
            /** @description Whether the next maintenance counts from `recurrence_starts_on` (`schedule`) or from the day on which this one is finished (`completion`). */
            recurrence_basis?: components["schemas"]["RecurrenceBasis"];
            /** @description Remarks on the work, up to 10,000 characters. */
            notes?: string | null;
            /** @description Values to change, by the keys of the custom fields; null clears a field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * UpdateManufacturerRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateManufacturerRequest: {
            name?: string;
            /** @description URL that begins with `http://` or `https://`. */
            website?: string | null;
            /** @description E-mail address of the manufacturer's support. */
            support_email?: string | null;
            /** @description Telephone number of the manufacturer's support. */
            support_phone?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateReservationRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateReservationRequest: {
            /**
             * Format: date-time
             * @description New start of the period, in the future.
             */
            starts_at?: string;
            /**
             * Format: date-time
             * @description New end of the period, after `starts_at`.
             */
            ends_at?: string;
            note?: string | null;
        };
        /**
         * UpdateStatusRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateStatusRequest: {
            /** @description Unique code, such as `stock`, used in requests and filters instead of the id. */
            code?: string;
            name?: string;
            /** @description English name. */
            name_en?: string | null;
            /** @description Whether assets with this status are available, in use, unavailable or retired. */
            kind?: components["schemas"]["StatusKind"];
            /** @description Colour of the status in user interfaces as `#rrggbb`, such as `#2e7d32`; null: no colour. */
            color?: string | null;
            /** @description Position in lists; statuses with lower numbers come first. */
            sort_order?: number;
            /** @description Status that a check-out sets; null: the status stays unchanged. */
            on_check_out_id?: string | null;
            /** @description Status that a check-in sets; null: the status stays unchanged. */
            on_check_in_id?: string | null;
        };
        /**
         * UpdateSupplierRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateSupplierRequest: {
            name?: string;
            /** @description Name of the contact person. */
            contact_name?: string | null;
            email?: string | null;
            phone?: string | null;
            /** @description URL that begins with `http://` or `https://`. */
            website?: string | null;
            /** @description Postal address on one line. */
            address?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateTagRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateTagRequest: {
            /** @description Name of the tag; unique without regard to case. */
            name?: string;
            /** @description Colour of the tag in user interfaces as `#rrggbb`; null: no colour. */
            color?: string | null;
        };
        /**
         * UpdateUserRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateUserRequest: {
            /** @description E-mail address for sign-in and notifications, unique without regard to case; null: the user cannot sign in. */
            email?: string | null;
            name?: string;
            /** @description Department of the user; null if none is set. */
            department_id?: string | null;
            /** @description Number in the personnel system, such as `2019-0042`. */
            employee_number?: string | null;
            phone?: string | null;
            /** @description Language of notifications; null: the default of the company. */
            locale?: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null: the time zone of the company. */
            time_zone?: string | null;
            /** @description Values to change, by the keys of the custom fields; null clears a field. */
            custom_fields?: {
                [key: string]: string | boolean | number | string[] | null;
            };
        };
        /**
         * UpdateWebhookRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateWebhookRequest: {
            name?: string;
            /** @description URL to which messages are sent with `POST`. */
            url?: string;
            /** @description Actions such as `asset.checked_out` and patterns such as `asset.*`; null: all events. */
            events?: string[] | null;
            /** @description Whether events are sent. While it is false, new events are skipped and pending deliveries wait. */
            is_active?: boolean;
        };
        /**
         * User
         * @description A person of the company; without an e-mail address they can hold assets but not sign in.
         */
        User: {
            /** Format: uuid */
            id: string;
            /** @description E-mail address for sign-in and notifications, unique without regard to case; null: the user cannot sign in. */
            email: string | null;
            name: string;
            /** @description Role that determines the user's permissions. */
            role: components["schemas"]["Role"];
            /** @description Department of the user; null if none is set. */
            department: components["schemas"]["Reference"] | null;
            /** @description Number in the personnel system, such as `2019-0042`. */
            employee_number: string | null;
            phone: string | null;
            /** @description Language of notifications; null: the default of the company. */
            locale: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null: the time zone of the company. */
            time_zone: string | null;
            /** @description Whether the user is active. A deactivated user cannot sign in or hold assets. */
            is_active: boolean;
            /** @description Values by the keys of the custom fields of users. */
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * Webhook
         * @description An HTTP endpoint that receives events.
         */
        Webhook: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description URL to which messages are sent with `POST`. */
            url: string;
            /** @description Actions such as `asset.checked_out` and patterns such as `asset.*`; null: all events. */
            events: string[] | null;
            /** @description Whether events are sent. While it is false, new events are skipped and pending deliveries wait. */
            is_active: boolean;
            /** @description Time at which the webhook was disabled; null while it is active. */
            disabled_at: string | null;
            /** @description Reason if the system disabled the webhook; null if a user did. */
            disabled_reason: components["schemas"]["DisabledReason"] | null;
            /** @description Time of the first failed attempt since the last successful one; null if the last one succeeded. */
            failing_since: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * WebhookDelivery
         * @description A message to a webhook with its delivery attempts.
         */
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description Value of the `webhook-id` header, the same for every attempt. */
            message_id: string;
            /** @description Event that is delivered; null for a `ping`. */
            event: components["schemas"]["DeliveredEvent"] | null;
            /** @description Whether the message was delivered, failed for good, or has attempts left (`pending`). */
            state: components["schemas"]["DeliveryState"];
            /** @description The last 20 attempts, the oldest first. */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** @description Time of the next attempt; null unless the delivery is pending. */
            next_attempt_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * WebhookSecret
         * @description The new secret of a webhook, which no other response contains.
         */
        WebhookSecret: {
            /** @description Key for the signatures of Standard Webhooks; it begins with `whsec_`. */
            secret: string;
            /**
             * Format: date-time
             * @description Time until which messages are also signed with the previous secret.
             */
            previous_secret_until: string;
        };
        /**
         * Workflow
         * @description A request for one asset, or for a quantity of a category or model.
         */
        Workflow: {
            /** Format: uuid */
            id: string;
            /** @description Action that is requested. */
            type: components["schemas"]["WorkflowType"];
            /** @description State: pending, then approved or rejected, or cancelled; approved workflows end as completed. */
            state: components["schemas"]["WorkflowState"];
            /** @description Requested asset; null if a category or model was requested. */
            asset: components["schemas"]["AssignedAsset"] | null;
            /** @description Requested category; null if an asset or a model was requested. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description Requested model; null if an asset or a category was requested. */
            model: components["schemas"]["Reference"] | null;
            /** @description Number of requested assets; 1 if `asset` is not null. */
            quantity: number;
            /** @description User who created the request. */
            requester: components["schemas"]["Reference"];
            /** @description User who receives the asset; in a transfer the new holder. */
            requested_for: components["schemas"]["Reference"];
            /** @description Reason of the request; empty if an extension was requested without a note. */
            reason: string;
            /** @description Time from which the asset is needed; null: as soon as possible. If it is in the future at the approval, the assets are reserved and the check-out of the reservations completes the request. */
            starts_at: string | null;
            /** @description Day at the end of which the assets are due, in the time zone of the company; null if no return is planned. */
            expected_return_date: string | null;
            /** @description Assignment to extend; null unless `type` is `extension`. */
            assignment: components["schemas"]["ExtendedAssignment"] | null;
            /** @description Due time that an extension asks for; null unless `type` is `extension`. */
            due_at: string | null;
            /** @description Index of the current approval step, from 0. */
            step: number;
            /** @description Number of approval steps. */
            step_count: number;
            /** @description Exchange rate that was missing when the approval rule was chosen: the price was then taken to reach the rule's minimum. Null if none was missing. */
            missing_exchange_rate: components["schemas"]["MissingExchangeRate"] | null;
            /** @description Time of the final approval or the rejection; null before it. */
            decided_at: string | null;
            /** @description Note of the final approval, or reason of the rejection. */
            decision_note: string | null;
            /** @description Time of completion; null before it. */
            completed_at: string | null;
            /** @description Time at which the requester acknowledged the decision; null before it. */
            acknowledged_at: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * WorkflowComment
         * @description A comment on a workflow.
         */
        WorkflowComment: {
            /** Format: uuid */
            id: string;
            /** @description User who wrote the comment. */
            author: components["schemas"]["Reference"];
            /** @description Plain text, up to 10,000 characters. */
            text: string;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Time of the deletion; null if it is not deleted. */
            deleted_at: string | null;
        };
        /**
         * WorkflowDecision
         * @description The decision of one approver on one step.
         */
        WorkflowDecision: {
            /** @description Index of the approval step, from 0. */
            step: number;
            /** @description User who decided. */
            decider: components["schemas"]["Reference"];
            /** @description True: approved; false: rejected. */
            approved: boolean;
            /** @description Note of the approval, or reason of the rejection. */
            note: string | null;
            /**
             * Format: date-time
             * @description Time of the decision.
             */
            decided_at: string;
        };
        /**
         * WorkflowDetail
         * @description A workflow with its decisions, its next approvers and its assets.
         */
        WorkflowDetail: {
            /** Format: uuid */
            id: string;
            /** @description Action that is requested. */
            type: components["schemas"]["WorkflowType"];
            /** @description State: pending, then approved or rejected, or cancelled; approved workflows end as completed. */
            state: components["schemas"]["WorkflowState"];
            /** @description Requested asset; null if a category or model was requested. */
            asset: components["schemas"]["AssignedAsset"] | null;
            /** @description Requested category; null if an asset or a model was requested. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description Requested model; null if an asset or a category was requested. */
            model: components["schemas"]["Reference"] | null;
            /** @description Number of requested assets; 1 if `asset` is not null. */
            quantity: number;
            /** @description User who created the request. */
            requester: components["schemas"]["Reference"];
            /** @description User who receives the asset; in a transfer the new holder. */
            requested_for: components["schemas"]["Reference"];
            /** @description Reason of the request; empty if an extension was requested without a note. */
            reason: string;
            /** @description Time from which the asset is needed; null: as soon as possible. If it is in the future at the approval, the assets are reserved and the check-out of the reservations completes the request. */
            starts_at: string | null;
            /** @description Day at the end of which the assets are due, in the time zone of the company; null if no return is planned. */
            expected_return_date: string | null;
            /** @description Assignment to extend; null unless `type` is `extension`. */
            assignment: components["schemas"]["ExtendedAssignment"] | null;
            /** @description Due time that an extension asks for; null unless `type` is `extension`. */
            due_at: string | null;
            /** @description Index of the current approval step, from 0. */
            step: number;
            /** @description Number of approval steps. */
            step_count: number;
            /** @description Exchange rate that was missing when the approval rule was chosen: the price was then taken to reach the rule's minimum. Null if none was missing. */
            missing_exchange_rate: components["schemas"]["MissingExchangeRate"] | null;
            /** @description Time of the final approval or the rejection; null before it. */
            decided_at: string | null;
            /** @description Note of the final approval, or reason of the rejection. */
            decision_note: string | null;
            /** @description Time of completion; null before it. */
            completed_at: string | null;
            /** @description Time at which the requester acknowledged the decision; null before it. */
            acknowledged_at: string | null;
            /** @description Increases with every change. The `ETag` is this number in quotes. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Decisions so far, in the order in which they were made. */
            decisions: components["schemas"]["WorkflowDecision"][];
            /** @description Users who can decide the current step and have not decided yet, by name: at most 20. Empty unless it is pending. */
            next_approvers: components["schemas"]["Reference"][];
            /** @description Reason why the request could not be carried out now; null if it could, or if it is not pending. The approval of the last step checks it again. */
            blocked_by: components["schemas"]["BlockingProblem"] | null;
            /** @description Assets for which the workflow was executed; empty before the final approval. */
            assets: components["schemas"]["AssignedAsset"][];
        };
        /**
         * WorkflowNoteRequest
         * @description Cancel or complete a workflow, with an optional note.
         */
        WorkflowNoteRequest: {
            /** @description Remark, up to 10,000 characters. */
            note?: string | null;
        };
        /**
         * WorkflowState
         * @description The state of a workflow: pending, then approved or rejected; an approved one becomes completed.
         * @enum {string}
         */
        WorkflowState: "pending" | "approved" | "rejected" | "cancelled" | "completed";
        /**
         * WorkflowSummary
         * @description Counts of the workflows that need your attention.
         */
        WorkflowSummary: {
            /** @description Number of workflows that await your decision. */
            pending_my_approval: number;
            /** @description Number of your requests that are pending or approved. */
            open: number;
            /** @description Number of your requests that were decided and that you have not acknowledged. */
            unacknowledged: number;
        };
        /**
         * WorkflowType
         * @description The action that a workflow requests.
         *
         *     `checkout` and `rental` check assets out to a user, a rental until its return date; `checkin` and `return` check an asset in; `transfer` gives it to another user; `extension` moves the due date of an assignment; `maintenance` starts a maintenance; `disposal` retires the asset.
         * @enum {string}
         */
        WorkflowType: "checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal";
    };
    responses: {
        /** @description `not_authenticated`: Authentication is required; `token_expired`: The token has expired; refresh it or sign in again */
        NotAuthenticatedOrTokenExpired: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {string} */
                    code: "not_authenticated" | "token_expired";
                };
            };
        };
        /** @description `forbidden`: Your role does not allow this */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {string} */
                    code: "forbidden";
                };
            };
        };
        /** @description `validation_error`: The request is not valid */
        ValidationError: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {string} */
                    code: "validation_error";
                };
            };
        };
        /** @description `rate_limited`: Too many requests; retry after the time in Retry-After */
        RateLimited: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 429;
                    /** @enum {string} */
                    code: "rate_limited";
                };
            };
        };
        /** @description `internal_error`: An internal error occurred */
        InternalError: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 500;
                    /** @enum {string} */
                    code: "internal_error";
                };
            };
        };
        /** @description `unavailable`: The service is temporarily unavailable; try again */
        Unavailable: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 503;
                    /** @enum {string} */
                    code: "unavailable";
                };
            };
        };
        /** @description `duplicate_asset_tag`: Another asset has this asset tag; `duplicate_serial_number`: Another asset has this serial number; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        DuplicateAssetTagOrDuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `payload_too_large`: The request is too large */
        PayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 413;
                    /** @enum {string} */
                    code: "payload_too_large";
                };
            };
        };
        /** @description `unsupported_media_type`: Send JSON with Content-Type: application/json */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 415;
                    /** @enum {string} */
                    code: "unsupported_media_type";
                };
            };
        };
        /** @description `validation_error`: The request is not valid; `idempotency_key_reused`: This Idempotency-Key was used with another request */
        ValidationErrorOrIdempotencyKeyReused: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {string} */
                    code: "validation_error" | "idempotency_key_reused";
                };
            };
        };
        /** @description `not_found`: The resource does not exist, or you do not have access to it */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {string} */
                    code: "not_found";
                };
            };
        };
        /** @description `duplicate_asset_tag`: Another asset has this asset tag; `duplicate_serial_number`: Another asset has this serial number; `location_follows_parent`: The asset lies in another asset and has its location; move that asset, or check this one in first; `in_use`: The resource is still in use; `status_holder_mismatch`: The status of the asset does not fit its holder; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        DuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "location_follows_parent" | "in_use" | "status_holder_mismatch" | "conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `precondition_failed`: The resource has changed since you read it */
        PreconditionFailed: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 412;
                    /** @enum {string} */
                    code: "precondition_failed";
                };
            };
        };
        /** @description `ambiguous_code`: Several assets have this old asset number; use an asset tag or an id */
        AmbiguousCode: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "ambiguous_code";
                    /** @description The assets that the code may mean, with `ambiguous_code`. */
                    candidates?: {
                        /** Format: uuid */
                        id: string;
                        asset_tag: string;
                        name: string;
                    }[];
                };
            };
        };
        /** @description `duplicate_asset_tag`: Another asset has this asset tag; `duplicate_serial_number`: Another asset has this serial number; `location_follows_parent`: The asset lies in another asset and has its location; move that asset, or check this one in first; `in_use`: The resource is still in use; `status_holder_mismatch`: The status of the asset does not fit its holder; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user */
        DuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactive: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "location_follows_parent" | "in_use" | "status_holder_mismatch" | "conflict" | "reference_deleted" | "reference_inactive";
                };
            };
        };
        /** @description `in_use`: The resource is still in use */
        InUse: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "in_use";
                };
            };
        };
        /** @description `duplicate_serial_number`: Another asset has this serial number; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        DuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_serial_number" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `extension_pending`: An extension of the assignment awaits approval already; `asset_not_checked_out`: The asset is not checked out; `reservation_conflict`: The asset is reserved or checked out at that time; `return_date_passed`: The return date has passed; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ExtensionPendingOrAssetNotCheckedOutOrReservationConflictOrReturnDatePassedOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "extension_pending" | "asset_not_checked_out" | "reservation_conflict" | "return_date_passed" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `reference_deleted`: The request refers to a deleted resource; `ambiguous_code`: Several assets have this old asset number; use an asset tag or an id; `asset_unavailable`: The asset cannot be checked out now; `assignment_overlap`: The asset had another holder in this period; `reservation_conflict`: The asset is reserved or checked out at that time; `status_holder_mismatch`: The status of the asset does not fit its holder; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ReferenceDeletedOrAmbiguousCodeOrAssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reference_deleted" | "ambiguous_code" | "asset_unavailable" | "assignment_overlap" | "reservation_conflict" | "status_holder_mismatch" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The assets that the code may mean, with `ambiguous_code`. */
                    candidates?: {
                        /** Format: uuid */
                        id: string;
                        asset_tag: string;
                        name: string;
                    }[];
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The status that prevents the check-out, with `asset_unavailable`. */
                    asset_status?: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "available" | "in_use" | "unavailable" | "retired";
                    } | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `reference_deleted`: The request refers to a deleted resource; `ambiguous_code`: Several assets have this old asset number; use an asset tag or an id; `asset_not_checked_out`: The asset is not checked out; `status_holder_mismatch`: The status of the asset does not fit its holder; `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ReferenceDeletedOrAmbiguousCodeOrAssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reference_deleted" | "ambiguous_code" | "asset_not_checked_out" | "status_holder_mismatch" | "in_use" | "conflict" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The assets that the code may mean, with `ambiguous_code`. */
                    candidates?: {
                        /** Format: uuid */
                        id: string;
                        asset_tag: string;
                        name: string;
                    }[];
                };
            };
        };
        /** @description `asset_unavailable`: The asset cannot be checked out now; `assignment_overlap`: The asset had another holder in this period; `reservation_conflict`: The asset is reserved or checked out at that time; `status_holder_mismatch`: The status of the asset does not fit its holder; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        AssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_unavailable" | "assignment_overlap" | "reservation_conflict" | "status_holder_mismatch" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The status that prevents the check-out, with `asset_unavailable`. */
                    asset_status?: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "available" | "in_use" | "unavailable" | "retired";
                    } | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `asset_not_checked_out`: The asset is not checked out; `assignment_overlap`: The asset had another holder in this period; `reservation_conflict`: The asset is reserved or checked out at that time; `status_holder_mismatch`: The status of the asset does not fit its holder; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        AssetNotCheckedOutOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_not_checked_out" | "assignment_overlap" | "reservation_conflict" | "status_holder_mismatch" | "conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `asset_not_checked_out`: The asset is not checked out; `status_holder_mismatch`: The status of the asset does not fit its holder; `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        AssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_not_checked_out" | "status_holder_mismatch" | "in_use" | "conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `too_many_assets`: The filter finds too many assets; `validation_error`: The request is not valid; `idempotency_key_reused`: This Idempotency-Key was used with another request */
        TooManyAssetsOrValidationErrorOrIdempotencyKeyReused: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {string} */
                    code: "too_many_assets" | "validation_error" | "idempotency_key_reused";
                };
            };
        };
        /** @description `asset_out_of_service`: The asset is retired or lost; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        AssetOutOfServiceOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_out_of_service" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `workflow_not_pending`: The workflow has already been decided or cancelled; `asset_unavailable`: The asset cannot be checked out now; `asset_not_checked_out`: The asset is not checked out; `reservation_conflict`: The asset is reserved or checked out at that time; `status_holder_mismatch`: The status of the asset does not fit its holder; `return_date_passed`: The return date has passed; `asset_out_of_service`: The asset is retired or lost; `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "workflow_not_pending" | "asset_unavailable" | "asset_not_checked_out" | "reservation_conflict" | "status_holder_mismatch" | "return_date_passed" | "asset_out_of_service" | "in_use" | "conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The status that prevents the check-out, with `asset_unavailable`. */
                    asset_status?: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "available" | "in_use" | "unavailable" | "retired";
                    } | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `workflow_not_pending`: The workflow has already been decided or cancelled; `asset_unavailable`: The asset cannot be checked out now; `asset_not_checked_out`: The asset is not checked out; `reservation_conflict`: The asset is reserved or checked out at that time; `status_holder_mismatch`: The status of the asset does not fit its holder; `return_date_passed`: The return date has passed; `asset_out_of_service`: The asset is retired or lost; `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "workflow_not_pending" | "asset_unavailable" | "asset_not_checked_out" | "reservation_conflict" | "status_holder_mismatch" | "return_date_passed" | "asset_out_of_service" | "in_use" | "conflict" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The status that prevents the check-out, with `asset_unavailable`. */
                    asset_status?: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "available" | "in_use" | "unavailable" | "retired";
                    } | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        IdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "idempotency_in_progress";
                };
            };
        };
        /** @description `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user */
        ReferenceDeletedOrReferenceInactive: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reference_deleted" | "reference_inactive";
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict";
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource; `asset_out_of_service`: The asset is retired or lost; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ConflictOrAssetOutOfServiceOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "asset_out_of_service" | "idempotency_in_progress";
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ConflictOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `not_found`: The resource does not exist, or you do not have access to it; `file_missing`: The content of the attachment is missing in the file store */
        NotFoundOrFileMissing: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {string} */
                    code: "not_found" | "file_missing";
                };
            };
        };
        /** @description `too_many_attachments`: The maximum number of attachments is reached; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        TooManyAttachmentsOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "too_many_attachments" | "idempotency_in_progress";
                };
            };
        };
        /** @description `too_many_attachments`: The maximum number of attachments is reached; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        TooManyAttachmentsOrConflictOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "too_many_attachments" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `reservation_conflict`: The asset is reserved or checked out at that time; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ReservationConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `reservation_conflict`: The asset is reserved or checked out at that time; `reservation_not_reserved`: The reservation is checked out, cancelled or a no-show already */
        ReservationConflictOrReservationNotReserved: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "reservation_not_reserved";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                };
            };
        };
        /** @description `reservation_not_reserved`: The reservation is checked out, cancelled or a no-show already */
        ReservationNotReserved: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_not_reserved";
                };
            };
        };
        /** @description `reservation_conflict`: The asset is reserved or checked out at that time; `reservation_not_reserved`: The reservation is checked out, cancelled or a no-show already; `return_date_passed`: The return date has passed; `asset_unavailable`: The asset cannot be checked out now; `status_holder_mismatch`: The status of the asset does not fit its holder; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ReservationConflictOrReservationNotReservedOrReturnDatePassedOrAssetUnavailableOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "reservation_not_reserved" | "return_date_passed" | "asset_unavailable" | "status_holder_mismatch" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                    /** @description The present holder, if the asset is checked out and you may see the holder. */
                    holder?: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        type: "user" | "location" | "asset";
                        name: string;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Time from which the holder has the asset.
                     */
                    since?: string | null;
                    /**
                     * Format: date-time
                     * @description Time by which the holder is to return the asset.
                     */
                    due_at?: string | null;
                    /** @description The earliest reservation in the period, with `reservation_conflict`; `user` is null unless you may see the user. */
                    reservation?: {
                        /** Format: date-time */
                        starts_at: string;
                        /** Format: date-time */
                        ends_at: string;
                        /** @description User the reservation is for. */
                        user: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                    } | null;
                    /**
                     * Format: date-time
                     * @description Latest due time before the reservation and its buffer, with `reservation_conflict`; null: there is none.
                     */
                    latest_due_at?: string | null;
                    /** @description The status that prevents the check-out, with `asset_unavailable`. */
                    asset_status?: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "available" | "in_use" | "unavailable" | "retired";
                    } | null;
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource; `in_use`: The resource is still in use */
        ConflictOrInUse: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "in_use";
                };
            };
        };
        /** @description `duplicate_email`: Another user has this e-mail address; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        DuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_email" | "conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `duplicate_email`: Another user has this e-mail address; `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user */
        DuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactive: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_email" | "conflict" | "reference_deleted" | "reference_inactive";
                };
            };
        };
        /** @description `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource */
        InUseOrConflict: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "in_use" | "conflict";
                };
            };
        };
        /** @description `invalid_credentials`: The e-mail address or the password is wrong; `not_authenticated`: Authentication is required; `token_expired`: The token has expired; refresh it or sign in again */
        InvalidCredentialsOrNotAuthenticatedOrTokenExpired: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {string} */
                    code: "invalid_credentials" | "not_authenticated" | "token_expired";
                };
            };
        };
        /** @description `token_reused`: The refresh token was already used; the session is ended; `not_authenticated`: Authentication is required; `token_expired`: The token has expired; refresh it or sign in again */
        TokenReusedOrNotAuthenticatedOrTokenExpired: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {string} */
                    code: "token_reused" | "not_authenticated" | "token_expired";
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "reference_deleted" | "reference_inactive" | "idempotency_in_progress";
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource; `reference_deleted`: The request refers to a deleted resource; `reference_inactive`: The request refers to an inactive user */
        ConflictOrReferenceDeletedOrReferenceInactive: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "reference_deleted" | "reference_inactive";
                };
            };
        };
        /** @description `license_perpetual`: A license without expires_on is perpetual and cannot be renewed; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        LicensePerpetualOrConflictOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "license_perpetual" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `real_assets_exist`: Demo data can be added only while there are no other assets; `idempotency_in_progress`: The first request with this Idempotency-Key is still in progress */
        RealAssetsExistOrIdempotencyInProgress: {
            headers: {
                "X-Request-ID": components["headers"]["X-Request-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "real_assets_exist" | "idempotency_in_progress";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Version of the resource, such as `"7"`; send it as `If-Match` with a change. */
        ETag: string;
        /** @description Path of the resource. */
        Location: string;
        /** @description Id of the request in the log: the one that the request was sent with, or a new one. */
        "X-Request-ID": string;
        /** @description `true` if this is the stored response of an earlier request with the same `Idempotency-Key`; otherwise absent. */
        "Idempotency-Replayed": "true";
        /** @description The quotas that apply: `q` requests in `w` seconds, such as `"caller";q=1200;w=60`. */
        "RateLimit-Policy": string;
        /** @description What is left: `r` requests, for `t` seconds until the reset, such as `"caller";r=1193;t=17`. */
        RateLimit: string;
        /** @description Seconds after which to send the request again. */
        "Retry-After": number;
        /** @description Scheme of authentication, `Bearer`. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type ApiToken = components['schemas']['ApiToken'];
export type ApprovalPreview = components['schemas']['ApprovalPreview'];
export type ApprovalRule = components['schemas']['ApprovalRule'];
export type ApprovalStep = components['schemas']['ApprovalStep'];
export type ApprovalStepView = components['schemas']['ApprovalStepView'];
export type ApproveWorkflowRequest = components['schemas']['ApproveWorkflowRequest'];
export type Asset = components['schemas']['Asset'];
export type AssetAvailability = components['schemas']['AssetAvailability'];
export type AssetModel = components['schemas']['AssetModel'];
export type AssetModelReference = components['schemas']['AssetModelReference'];
export type AssignedAsset = components['schemas']['AssignedAsset'];
export type Assignment = components['schemas']['Assignment'];
export type AttachedWorkflow = components['schemas']['AttachedWorkflow'];
export type Attachment = components['schemas']['Attachment'];
export type AvailabilityByDay = components['schemas']['AvailabilityByDay'];
export type BlockingProblem = components['schemas']['BlockingProblem'];
export type BlockingReservation = components['schemas']['BlockingReservation'];
export type BlockingStatus = components['schemas']['BlockingStatus'];
export type BulkAction = components['schemas']['BulkAction'];
export type BulkAssetRequest = components['schemas']['BulkAssetRequest'];
export type BulkAssetResponse = components['schemas']['BulkAssetResponse'];
export type BulkAssetResult = components['schemas']['BulkAssetResult'];
export type BulkAssignmentResult = components['schemas']['BulkAssignmentResult'];
export type BulkCheckInByFilter = components['schemas']['BulkCheckInByFilter'];
export type BulkCheckInRequest = components['schemas']['BulkCheckInRequest'];
export type BulkCheckInResponse = components['schemas']['BulkCheckInResponse'];
export type BulkCheckOutByFilter = components['schemas']['BulkCheckOutByFilter'];
export type BulkCheckOutRequest = components['schemas']['BulkCheckOutRequest'];
export type BulkCheckOutResponse = components['schemas']['BulkCheckOutResponse'];
export type BulkCreate = components['schemas']['BulkCreate'];
export type BulkDelete = components['schemas']['BulkDelete'];
export type BulkDeleteByFilter = components['schemas']['BulkDeleteByFilter'];
export type BulkOperation = components['schemas']['BulkOperation'];
export type BulkOperationError = components['schemas']['BulkOperationError'];
export type BulkOperationState = components['schemas']['BulkOperationState'];
export type BulkProblem = components['schemas']['BulkProblem'];
export type BulkRestoreByFilter = components['schemas']['BulkRestoreByFilter'];
export type BulkTransferByFilter = components['schemas']['BulkTransferByFilter'];
export type BulkUpdate = components['schemas']['BulkUpdate'];
export type BulkUpdateByFilter = components['schemas']['BulkUpdateByFilter'];
export type BusyPeriod = components['schemas']['BusyPeriod'];
export type Category = components['schemas']['Category'];
export type CategoryReference = components['schemas']['CategoryReference'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type ChangeRoleRequest = components['schemas']['ChangeRoleRequest'];
export type Channel = components['schemas']['Channel'];
export type ChatAddress = components['schemas']['ChatAddress'];
export type ChatTestResult = components['schemas']['ChatTestResult'];
export type Check = components['schemas']['Check'];
export type CheckInRequest = components['schemas']['CheckInRequest'];
export type CheckOutRequest = components['schemas']['CheckOutRequest'];
export type CheckOutReservationRequest = components['schemas']['CheckOutReservationRequest'];
export type CommentRequest = components['schemas']['CommentRequest'];
export type CreateApiTokenRequest = components['schemas']['CreateApiTokenRequest'];
export type CreateApprovalRuleRequest = components['schemas']['CreateApprovalRuleRequest'];
export type CreateAssetModelRequest = components['schemas']['CreateAssetModelRequest'];
export type CreateAssetRequest = components['schemas']['CreateAssetRequest'];
export type CreateCategoryRequest = components['schemas']['CreateCategoryRequest'];
export type CreateChatAddressRequest = components['schemas']['CreateChatAddressRequest'];
export type CreateCustomFieldRequest = components['schemas']['CreateCustomFieldRequest'];
export type CreateDepartmentRequest = components['schemas']['CreateDepartmentRequest'];
export type CreateExchangeRateRequest = components['schemas']['CreateExchangeRateRequest'];
export type CreateFaultReportRequest = components['schemas']['CreateFaultReportRequest'];
export type CreateLicenseRequest = components['schemas']['CreateLicenseRequest'];
export type CreateLocationRequest = components['schemas']['CreateLocationRequest'];
export type CreateMaintenanceRequest = components['schemas']['CreateMaintenanceRequest'];
export type CreateManufacturerRequest = components['schemas']['CreateManufacturerRequest'];
export type CreateReservationRequest = components['schemas']['CreateReservationRequest'];
export type CreateStatusRequest = components['schemas']['CreateStatusRequest'];
export type CreateSupplierRequest = components['schemas']['CreateSupplierRequest'];
export type CreateTagRequest = components['schemas']['CreateTagRequest'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type CreateWebhookRequest = components['schemas']['CreateWebhookRequest'];
export type CreateWorkflowRequest = components['schemas']['CreateWorkflowRequest'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type CustomField = components['schemas']['CustomField'];
export type CustomFieldEntity = components['schemas']['CustomFieldEntity'];
export type CustomFieldType = components['schemas']['CustomFieldType'];
export type DayAvailability = components['schemas']['DayAvailability'];
export type DeliveredEvent = components['schemas']['DeliveredEvent'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type DeliveryError = components['schemas']['DeliveryError'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type DemoData = components['schemas']['DemoData'];
export type Department = components['schemas']['Department'];
export type Directory = components['schemas']['Directory'];
export type DirectoryEntry = components['schemas']['DirectoryEntry'];
export type DisabledReason = components['schemas']['DisabledReason'];
export type Event = components['schemas']['Event'];
export type EventActor = components['schemas']['EventActor'];
export type ExchangeRate = components['schemas']['ExchangeRate'];
export type ExchangeRateImport = components['schemas']['ExchangeRateImport'];
export type ExtendAssignmentRequest = components['schemas']['ExtendAssignmentRequest'];
export type ExtendedAssignment = components['schemas']['ExtendedAssignment'];
export type ExtensionResponse = components['schemas']['ExtensionResponse'];
export type FaultReport = components['schemas']['FaultReport'];
export type FieldProblem = components['schemas']['FieldProblem'];
export type FinishMaintenanceRequest = components['schemas']['FinishMaintenanceRequest'];
export type Holder = components['schemas']['Holder'];
export type Job = components['schemas']['Job'];
export type JobState = components['schemas']['JobState'];
export type License = components['schemas']['License'];
export type LicensePeriod = components['schemas']['LicensePeriod'];
export type Liveness = components['schemas']['Liveness'];
export type Location = components['schemas']['Location'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type Maintenance = components['schemas']['Maintenance'];
export type MaintenanceKind = components['schemas']['MaintenanceKind'];
export type MaintenanceState = components['schemas']['MaintenanceState'];
export type Manufacturer = components['schemas']['Manufacturer'];
export type MissingExchangeRate = components['schemas']['MissingExchangeRate'];
export type ModelAvailability = components['schemas']['ModelAvailability'];
export type Moment = components['schemas']['Moment'];
export type NewApiToken = components['schemas']['NewApiToken'];
export type Notification = components['schemas']['Notification'];
export type NotificationEntity = components['schemas']['NotificationEntity'];
export type NotificationKind = components['schemas']['NotificationKind'];
export type NotificationTemplate = components['schemas']['NotificationTemplate'];
export type NotificationTemplateKinds = components['schemas']['NotificationTemplateKinds'];
export type NotificationTemplateRequest = components['schemas']['NotificationTemplateRequest'];
export type ApiTokenPage = components['schemas']['ApiTokenPage'];
export type ApprovalRulePage = components['schemas']['ApprovalRulePage'];
export type AssetModelPage = components['schemas']['AssetModelPage'];
export type AssetPage = components['schemas']['AssetPage'];
export type AssignmentPage = components['schemas']['AssignmentPage'];
export type AttachmentPage = components['schemas']['AttachmentPage'];
export type BulkOperationPage = components['schemas']['BulkOperationPage'];
export type CategoryPage = components['schemas']['CategoryPage'];
export type ChatAddressPage = components['schemas']['ChatAddressPage'];
export type CustomFieldPage = components['schemas']['CustomFieldPage'];
export type DepartmentPage = components['schemas']['DepartmentPage'];
export type EventPage = components['schemas']['EventPage'];
export type ExchangeRatePage = components['schemas']['ExchangeRatePage'];
export type FaultReportPage = components['schemas']['FaultReportPage'];
export type JobPage = components['schemas']['JobPage'];
export type LicensePeriodPage = components['schemas']['LicensePeriodPage'];
export type LicensePage = components['schemas']['LicensePage'];
export type LocationPage = components['schemas']['LocationPage'];
export type MaintenancePage = components['schemas']['MaintenancePage'];
export type ManufacturerPage = components['schemas']['ManufacturerPage'];
export type MomentPage = components['schemas']['MomentPage'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type ReservationPage = components['schemas']['ReservationPage'];
export type SessionPage = components['schemas']['SessionPage'];
export type StatusPage = components['schemas']['StatusPage'];
export type SupplierPage = components['schemas']['SupplierPage'];
export type TagPage = components['schemas']['TagPage'];
export type UserPage = components['schemas']['UserPage'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type WorkflowCommentPage = components['schemas']['WorkflowCommentPage'];
export type WorkflowPage = components['schemas']['WorkflowPage'];
export type Permission = components['schemas']['Permission'];
export type Preference = components['schemas']['Preference'];
export type Preferences = components['schemas']['Preferences'];
export type PreviewWorkflowRequest = components['schemas']['PreviewWorkflowRequest'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type ReadAllRequest = components['schemas']['ReadAllRequest'];
export type Readiness = components['schemas']['Readiness'];
export type RecurrenceBasis = components['schemas']['RecurrenceBasis'];
export type Reference = components['schemas']['Reference'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RejectWorkflowRequest = components['schemas']['RejectWorkflowRequest'];
export type RenewLicenseRequest = components['schemas']['RenewLicenseRequest'];
export type RequestableAssets = components['schemas']['RequestableAssets'];
export type RequestableCategory = components['schemas']['RequestableCategory'];
export type RequestableModel = components['schemas']['RequestableModel'];
export type Reservation = components['schemas']['Reservation'];
export type ReservationCalendar = components['schemas']['ReservationCalendar'];
export type ReservationState = components['schemas']['ReservationState'];
export type Role = components['schemas']['Role'];
export type Session = components['schemas']['Session'];
export type SetPasswordRequest = components['schemas']['SetPasswordRequest'];
export type SetPreference = components['schemas']['SetPreference'];
export type SetPreferencesRequest = components['schemas']['SetPreferencesRequest'];
export type Status = components['schemas']['Status'];
export type StatusKind = components['schemas']['StatusKind'];
export type StatusReference = components['schemas']['StatusReference'];
export type StepPreview = components['schemas']['StepPreview'];
export type Supplier = components['schemas']['Supplier'];
export type Tag = components['schemas']['Tag'];
export type TagReference = components['schemas']['TagReference'];
export type TemplateField = components['schemas']['TemplateField'];
export type TemplateKind = components['schemas']['TemplateKind'];
export type TemplatePreview = components['schemas']['TemplatePreview'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type TransferRequest = components['schemas']['TransferRequest'];
export type TryApprovalRulesRequest = components['schemas']['TryApprovalRulesRequest'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type UpdateApprovalRuleRequest = components['schemas']['UpdateApprovalRuleRequest'];
export type UpdateAssetModelRequest = components['schemas']['UpdateAssetModelRequest'];
export type UpdateAssetRequest = components['schemas']['UpdateAssetRequest'];
export type UpdateAssignmentRequest = components['schemas']['UpdateAssignmentRequest'];
export type UpdateAttachmentRequest = components['schemas']['UpdateAttachmentRequest'];
export type UpdateCategoryRequest = components['schemas']['UpdateCategoryRequest'];
export type UpdateChatAddressRequest = components['schemas']['UpdateChatAddressRequest'];
export type UpdateCurrentUserRequest = components['schemas']['UpdateCurrentUserRequest'];
export type UpdateCustomFieldRequest = components['schemas']['UpdateCustomFieldRequest'];
export type UpdateDepartmentRequest = components['schemas']['UpdateDepartmentRequest'];
export type UpdateExchangeRateRequest = components['schemas']['UpdateExchangeRateRequest'];
export type UpdateLicenseRequest = components['schemas']['UpdateLicenseRequest'];
export type UpdateLocationRequest = components['schemas']['UpdateLocationRequest'];
export type UpdateMaintenanceRequest = components['schemas']['UpdateMaintenanceRequest'];
export type UpdateManufacturerRequest = components['schemas']['UpdateManufacturerRequest'];
export type UpdateReservationRequest = components['schemas']['UpdateReservationRequest'];
export type UpdateStatusRequest = components['schemas']['UpdateStatusRequest'];
export type UpdateSupplierRequest = components['schemas']['UpdateSupplierRequest'];
export type UpdateTagRequest = components['schemas']['UpdateTagRequest'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type UpdateWebhookRequest = components['schemas']['UpdateWebhookRequest'];
export type User = components['schemas']['User'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type Workflow = components['schemas']['Workflow'];
export type WorkflowComment = components['schemas']['WorkflowComment'];
export type WorkflowDecision = components['schemas']['WorkflowDecision'];
export type WorkflowDetail = components['schemas']['WorkflowDetail'];
export type WorkflowNoteRequest = components['schemas']['WorkflowNoteRequest'];
export type WorkflowState = components['schemas']['WorkflowState'];
export type WorkflowSummary = components['schemas']['WorkflowSummary'];
export type WorkflowType = components['schemas']['WorkflowType'];
export type ResponseNotAuthenticatedOrTokenExpired = components['responses']['NotAuthenticatedOrTokenExpired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseValidationError = components['responses']['ValidationError'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationErrorOrIdempotencyKeyReused = components['responses']['ValidationErrorOrIdempotencyKeyReused'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseAmbiguousCode = components['responses']['AmbiguousCode'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactive = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactive'];
export type ResponseInUse = components['responses']['InUse'];
export type ResponseDuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['DuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseExtensionPendingOrAssetNotCheckedOutOrReservationConflictOrReturnDatePassedOrIdempotencyInProgress = components['responses']['ExtensionPendingOrAssetNotCheckedOutOrReservationConflictOrReturnDatePassedOrIdempotencyInProgress'];
export type ResponseReferenceDeletedOrAmbiguousCodeOrAssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceInactiveOrIdempotencyInProgress = components['responses']['ReferenceDeletedOrAmbiguousCodeOrAssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseReferenceDeletedOrAmbiguousCodeOrAssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceInactiveOrIdempotencyInProgress = components['responses']['ReferenceDeletedOrAmbiguousCodeOrAssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseAssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['AssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseAssetNotCheckedOutOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['AssetNotCheckedOutOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseAssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['AssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseTooManyAssetsOrValidationErrorOrIdempotencyKeyReused = components['responses']['TooManyAssetsOrValidationErrorOrIdempotencyKeyReused'];
export type ResponseAssetOutOfServiceOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['AssetOutOfServiceOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseWorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseWorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrIdempotencyInProgress = components['responses']['WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrIdempotencyInProgress'];
export type ResponseIdempotencyInProgress = components['responses']['IdempotencyInProgress'];
export type ResponseReferenceDeletedOrReferenceInactive = components['responses']['ReferenceDeletedOrReferenceInactive'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseConflictOrAssetOutOfServiceOrIdempotencyInProgress = components['responses']['ConflictOrAssetOutOfServiceOrIdempotencyInProgress'];
export type ResponseConflictOrIdempotencyInProgress = components['responses']['ConflictOrIdempotencyInProgress'];
export type ResponseNotFoundOrFileMissing = components['responses']['NotFoundOrFileMissing'];
export type ResponseTooManyAttachmentsOrIdempotencyInProgress = components['responses']['TooManyAttachmentsOrIdempotencyInProgress'];
export type ResponseTooManyAttachmentsOrConflictOrIdempotencyInProgress = components['responses']['TooManyAttachmentsOrConflictOrIdempotencyInProgress'];
export type ResponseReservationConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['ReservationConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseReservationConflictOrReservationNotReserved = components['responses']['ReservationConflictOrReservationNotReserved'];
export type ResponseReservationNotReserved = components['responses']['ReservationNotReserved'];
export type ResponseReservationConflictOrReservationNotReservedOrReturnDatePassedOrAssetUnavailableOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['ReservationConflictOrReservationNotReservedOrReturnDatePassedOrAssetUnavailableOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseConflictOrInUse = components['responses']['ConflictOrInUse'];
export type ResponseDuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['DuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseDuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactive = components['responses']['DuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactive'];
export type ResponseInUseOrConflict = components['responses']['InUseOrConflict'];
export type ResponseInvalidCredentialsOrNotAuthenticatedOrTokenExpired = components['responses']['InvalidCredentialsOrNotAuthenticatedOrTokenExpired'];
export type ResponseTokenReusedOrNotAuthenticatedOrTokenExpired = components['responses']['TokenReusedOrNotAuthenticatedOrTokenExpired'];
export type ResponseConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress = components['responses']['ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress'];
export type ResponseConflictOrReferenceDeletedOrReferenceInactive = components['responses']['ConflictOrReferenceDeletedOrReferenceInactive'];
export type ResponseLicensePerpetualOrConflictOrIdempotencyInProgress = components['responses']['LicensePerpetualOrConflictOrIdempotencyInProgress'];
export type ResponseRealAssetsExistOrIdempotencyInProgress = components['responses']['RealAssetsExistOrIdempotencyInProgress'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderXRequestId = components['headers']['X-Request-ID'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type $defs = Record<string, never>;
export interface operations {
    list_assets: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `-created_at`. */
                sort?: (("created_at" | "-created_at" | "updated_at" | "-updated_at" | "asset_tag" | "-asset_tag" | "name" | "-name" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "currency" | "-currency" | "grade" | "-grade" | "serial_number" | "-serial_number" | "warranty_expires" | "-warranty_expires" | "status" | "-status" | "category" | "-category" | "model" | "-model" | "location" | "-location" | "supplier" | "-supplier" | "holder" | "-holder") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                asset_tag?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                asset_tag__ne?: string[];
                /** @description Contains this text; case is ignored. */
                asset_tag__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                requestable?: boolean[];
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                serial_number?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                serial_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                serial_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                serial_number__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                old_asset_number?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                old_asset_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                old_asset_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                old_asset_number__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                order_number?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                order_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                order_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                order_number__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_request?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_request__ne?: string[];
                /** @description Contains this text; case is ignored. */
                purchase_request__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_request__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_date__ne?: string[];
                /** @description On or after this date. */
                purchase_date__gte?: string;
                /** @description On or before this date. */
                purchase_date__lte?: string;
                /** @description After this date. */
                purchase_date__gt?: string;
                /** @description Before this date. */
                purchase_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_date__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_price?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_price__ne?: string[];
                /** @description Greater than or equal to this value. */
                purchase_price__gte?: string;
                /** @description Less than or equal to this value. */
                purchase_price__lte?: string;
                /** @description Greater than this value. */
                purchase_price__gt?: string;
                /** @description Less than this value. */
                purchase_price__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_price__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                tax_invoice_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                tax_invoice_date__ne?: string[];
                /** @description On or after this date. */
                tax_invoice_date__gte?: string;
                /** @description On or before this date. */
                tax_invoice_date__lte?: string;
                /** @description After this date. */
                tax_invoice_date__gt?: string;
                /** @description Before this date. */
                tax_invoice_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                tax_invoice_date__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                warranty_months?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                warranty_months__ne?: number[];
                /** @description Greater than or equal to this value. */
                warranty_months__gte?: number;
                /** @description Less than or equal to this value. */
                warranty_months__lte?: number;
                /** @description Greater than this value. */
                warranty_months__gt?: number;
                /** @description Less than this value. */
                warranty_months__lt?: number;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                warranty_months__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                warranty_expires?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                warranty_expires__ne?: string[];
                /** @description On or after this date. */
                warranty_expires__gte?: string;
                /** @description On or before this date. */
                warranty_expires__lte?: string;
                /** @description After this date. */
                warranty_expires__gt?: string;
                /** @description Before this date. */
                warranty_expires__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                warranty_expires__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                description?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                description__ne?: string[];
                /** @description Contains this text; case is ignored. */
                description__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                description__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                notes?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                notes__ne?: string[];
                /** @description Contains this text; case is ignored. */
                notes__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                notes__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                special_notes?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                special_notes__ne?: string[];
                /** @description Contains this text; case is ignored. */
                special_notes__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                special_notes__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                status?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                status__ne?: string[];
                /** @description Contains this text; case is ignored. */
                status__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                status_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                status_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                status_kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                status_kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
                /** @description `true`: only items to which this applies. `false`: only the others. */
                free?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                grade?: ("A" | "B" | "C")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                grade__ne?: ("A" | "B" | "C")[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                grade__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                location_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                location_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                location_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                model_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                model_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                model_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                manufacturer_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                manufacturer_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                manufacturer_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                supplier_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                supplier_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                supplier_id__isnull?: boolean;
                /** @description One of the values of the item; if repeated, at least one of these. */
                tag_id?: string[];
                /** @description None of the values of the item; if repeated, none of these. */
                tag_id__ne?: string[];
                /** @description One of the values of the item; if repeated, each of these. */
                tag_id__all?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                tag_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                holder_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                holder_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                holder_id__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                department_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                department_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                department_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                holder_type?: ("user" | "location" | "asset")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                holder_type__ne?: ("user" | "location" | "asset")[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                holder_type__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssetRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    bulk_change_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAssetRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAssetResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_by_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Asset tag or old asset number, such as `SRS-11-2024-0001`. */
                asset_tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AmbiguousCode"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset: {
        parameters: {
            query?: {
                /** @description Return the asset as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
            };
            header?: never;
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssetRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrLocationFollowsParentOrInUseOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateSerialNumberOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_history: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-occurred_at`. */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                occurred_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                occurred_at__ne?: string[];
                /** @description At or after this time. */
                occurred_at__gte?: string;
                /** @description At or before this time. */
                occurred_at__lte?: string;
                /** @description After this time. */
                occurred_at__gt?: string;
                /** @description Before this time. */
                occurred_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                actor_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                actor_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                actor_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                actor_name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                actor_name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                actor_name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                action?: ("api_token.created" | "api_token.purged" | "api_token.revoked" | "api_token.updated" | "approval_rule.created" | "approval_rule.deleted" | "approval_rule.purged" | "approval_rule.restored" | "approval_rule.updated" | "asset.checked_in" | "asset.checked_out" | "asset.created" | "asset.deleted" | "asset.disposed" | "asset.due_date_extended" | "asset.maintenance_finished" | "asset.maintenance_started" | "asset.purged" | "asset.restored" | "asset.transferred" | "asset.updated" | "asset_model.created" | "asset_model.deleted" | "asset_model.purged" | "asset_model.restored" | "asset_model.updated" | "assignment.created" | "assignment.purged" | "assignment.updated" | "attachment.created" | "attachment.deleted" | "attachment.purged" | "attachment.restored" | "attachment.updated" | "category.created" | "category.deleted" | "category.purged" | "category.restored" | "category.updated" | "chat_address.created" | "chat_address.deleted" | "chat_address.purged" | "chat_address.restored" | "chat_address.updated" | "custom_field.created" | "custom_field.deleted" | "custom_field.purged" | "custom_field.restored" | "custom_field.updated" | "department.created" | "department.deleted" | "department.purged" | "department.restored" | "department.updated" | "exchange_rate.created" | "exchange_rate.deleted" | "exchange_rate.purged" | "exchange_rate.restored" | "exchange_rate.updated" | "fault_report.created" | "fault_report.purged" | "fault_report.updated" | "license.created" | "license.deleted" | "license.purged" | "license.renewed" | "license.restored" | "license.updated" | "license_period.created" | "license_period.purged" | "license_period.updated" | "location.created" | "location.deleted" | "location.purged" | "location.restored" | "location.updated" | "maintenance.created" | "maintenance.deleted" | "maintenance.purged" | "maintenance.restored" | "maintenance.updated" | "manufacturer.created" | "manufacturer.deleted" | "manufacturer.purged" | "manufacturer.restored" | "manufacturer.updated" | "notification_template.created" | "notification_template.deleted" | "notification_template.purged" | "notification_template.restored" | "notification_template.updated" | "reservation.cancelled" | "reservation.checked_out" | "reservation.created" | "reservation.no_show" | "reservation.purged" | "reservation.updated" | "session.created" | "session.ended" | "session.purged" | "session.updated" | "status.created" | "status.deleted" | "status.purged" | "status.restored" | "status.updated" | "supplier.created" | "supplier.deleted" | "supplier.purged" | "supplier.restored" | "supplier.updated" | "tag.created" | "tag.deleted" | "tag.purged" | "tag.restored" | "tag.updated" | "user.created" | "user.deactivated" | "user.password_changed" | "user.password_set" | "user.purged" | "user.restored" | "user.role_changed" | "user.updated" | "webhook.created" | "webhook.deleted" | "webhook.disabled" | "webhook.purged" | "webhook.restored" | "webhook.secret_rotated" | "webhook.updated" | "workflow.approved" | "workflow.cancelled" | "workflow.completed" | "workflow.created" | "workflow.purged" | "workflow.rejected" | "workflow.updated" | "workflow_asset.created" | "workflow_asset.purged" | "workflow_asset.updated" | "workflow_comment.created" | "workflow_comment.deleted" | "workflow_comment.purged" | "workflow_comment.restored" | "workflow_comment.updated" | "workflow_decision.created" | "workflow_decision.purged" | "workflow_decision.updated")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                action__ne?: ("api_token.created" | "api_token.purged" | "api_token.revoked" | "api_token.updated" | "approval_rule.created" | "approval_rule.deleted" | "approval_rule.purged" | "approval_rule.restored" | "approval_rule.updated" | "asset.checked_in" | "asset.checked_out" | "asset.created" | "asset.deleted" | "asset.disposed" | "asset.due_date_extended" | "asset.maintenance_finished" | "asset.maintenance_started" | "asset.purged" | "asset.restored" | "asset.transferred" | "asset.updated" | "asset_model.created" | "asset_model.deleted" | "asset_model.purged" | "asset_model.restored" | "asset_model.updated" | "assignment.created" | "assignment.purged" | "assignment.updated" | "attachment.created" | "attachment.deleted" | "attachment.purged" | "attachment.restored" | "attachment.updated" | "category.created" | "category.deleted" | "category.purged" | "category.restored" | "category.updated" | "chat_address.created" | "chat_address.deleted" | "chat_address.purged" | "chat_address.restored" | "chat_address.updated" | "custom_field.created" | "custom_field.deleted" | "custom_field.purged" | "custom_field.restored" | "custom_field.updated" | "department.created" | "department.deleted" | "department.purged" | "department.restored" | "department.updated" | "exchange_rate.created" | "exchange_rate.deleted" | "exchange_rate.purged" | "exchange_rate.restored" | "exchange_rate.updated" | "fault_report.created" | "fault_report.purged" | "fault_report.updated" | "license.created" | "license.deleted" | "license.purged" | "license.renewed" | "license.restored" | "license.updated" | "license_period.created" | "license_period.purged" | "license_period.updated" | "location.created" | "location.deleted" | "location.purged" | "location.restored" | "location.updated" | "maintenance.created" | "maintenance.deleted" | "maintenance.purged" | "maintenance.restored" | "maintenance.updated" | "manufacturer.created" | "manufacturer.deleted" | "manufacturer.purged" | "manufacturer.restored" | "manufacturer.updated" | "notification_template.created" | "notification_template.deleted" | "notification_template.purged" | "notification_template.restored" | "notification_template.updated" | "reservation.cancelled" | "reservation.checked_out" | "reservation.created" | "reservation.no_show" | "reservation.purged" | "reservation.updated" | "session.created" | "session.ended" | "session.purged" | "session.updated" | "status.created" | "status.deleted" | "status.purged" | "status.restored" | "status.updated" | "supplier.created" | "supplier.deleted" | "supplier.purged" | "supplier.restored" | "supplier.updated" | "tag.created" | "tag.deleted" | "tag.purged" | "tag.restored" | "tag.updated" | "user.created" | "user.deactivated" | "user.password_changed" | "user.password_set" | "user.purged" | "user.restored" | "user.role_changed" | "user.updated" | "webhook.created" | "webhook.deleted" | "webhook.disabled" | "webhook.purged" | "webhook.restored" | "webhook.secret_rotated" | "webhook.updated" | "workflow.approved" | "workflow.cancelled" | "workflow.completed" | "workflow.created" | "workflow.purged" | "workflow.rejected" | "workflow.updated" | "workflow_asset.created" | "workflow_asset.purged" | "workflow_asset.updated" | "workflow_comment.created" | "workflow_comment.deleted" | "workflow_comment.purged" | "workflow_comment.restored" | "workflow_comment.updated" | "workflow_decision.created" | "workflow_decision.purged" | "workflow_decision.updated")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_type?: ("api_token" | "approval_rule" | "asset" | "asset_model" | "assignment" | "attachment" | "category" | "chat_address" | "custom_field" | "department" | "exchange_rate" | "fault_report" | "license" | "license_period" | "location" | "maintenance" | "manufacturer" | "notification_template" | "reservation" | "session" | "status" | "supplier" | "tag" | "user" | "webhook" | "workflow" | "workflow_asset" | "workflow_comment" | "workflow_decision")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_type__ne?: ("api_token" | "approval_rule" | "asset" | "asset_model" | "assignment" | "attachment" | "category" | "chat_address" | "custom_field" | "department" | "exchange_rate" | "fault_report" | "license" | "license_period" | "location" | "maintenance" | "manufacturer" | "notification_template" | "reservation" | "session" | "status" | "supplier" | "tag" | "user" | "webhook" | "workflow" | "workflow_asset" | "workflow_comment" | "workflow_decision")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                request_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                request_id__ne?: string[];
                /** @description Contains this text; case is ignored. */
                request_id__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                request_id__isnull?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_asset_moments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-occurred_at`. */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                occurred_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                occurred_at__ne?: string[];
                /** @description At or after this time. */
                occurred_at__gte?: string;
                /** @description At or before this time. */
                occurred_at__lte?: string;
                /** @description After this time. */
                occurred_at__gt?: string;
                /** @description Before this time. */
                occurred_at__lt?: string;
            };
            header?: never;
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MomentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_assignments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `-checked_out_at`. */
                sort?: (("checked_out_at" | "-checked_out_at" | "due_at" | "-due_at" | "checked_in_at" | "-checked_in_at") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description `true`: only items to which this applies. `false`: only the others. */
                open?: boolean[];
                /** @description `true`: only items to which this applies. `false`: only the others. */
                overdue?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                holder_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                holder_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                holder_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                user_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                user_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                user_id__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                location_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                location_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                location_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                parent_asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                parent_asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                parent_asset_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                checked_out_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                checked_out_at__ne?: string[];
                /** @description At or after this time. */
                checked_out_at__gte?: string;
                /** @description At or before this time. */
                checked_out_at__lte?: string;
                /** @description After this time. */
                checked_out_at__gt?: string;
                /** @description Before this time. */
                checked_out_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                due_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                due_at__ne?: string[];
                /** @description At or after this time. */
                due_at__gte?: string;
                /** @description At or before this time. */
                due_at__lte?: string;
                /** @description After this time. */
                due_at__gt?: string;
                /** @description Before this time. */
                due_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                due_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                checked_in_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                checked_in_at__ne?: string[];
                /** @description At or after this time. */
                checked_in_at__gte?: string;
                /** @description At or before this time. */
                checked_in_at__lte?: string;
                /** @description After this time. */
                checked_in_at__gt?: string;
                /** @description Before this time. */
                checked_in_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                checked_in_at__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the assignment. */
                assignment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_assignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the assignment. */
                assignment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssignmentRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    extend_assignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the assignment. */
                assignment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendAssignmentRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionResponse"];
                };
            };
            /** @description The request of the holder awaits approval. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ExtensionPendingOrAssetNotCheckedOutOrReservationConflictOrReturnDatePassedOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_out_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCheckOutRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCheckOutResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReferenceDeletedOrAmbiguousCodeOrAssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_in_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCheckInRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCheckInResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReferenceDeletedOrAmbiguousCodeOrAssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_out_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOutRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetUnavailableOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transfer_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrAssignmentOverlapOrReservationConflictOrStatusHolderMismatchOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_in_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrStatusHolderMismatchOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    bulk_change_assets_by_filter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUpdateByFilter"] | components["schemas"]["BulkDeleteByFilter"] | components["schemas"]["BulkRestoreByFilter"] | components["schemas"]["BulkCheckOutByFilter"] | components["schemas"]["BulkCheckInByFilter"] | components["schemas"]["BulkTransferByFilter"];
            };
        };
        responses: {
            /** @description The request was accepted and is executed in the background. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TooManyAssetsOrValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflows: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "expected_return_date" | "-expected_return_date" | "decided_at" | "-decided_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                asset_id__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                category_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                model_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                model_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                model_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                assignment_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                assignment_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                assignment_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                requester_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                requester_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                requested_for_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                requested_for_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                decided_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                decided_at__ne?: string[];
                /** @description At or after this time. */
                decided_at__gte?: string;
                /** @description At or before this time. */
                decided_at__lte?: string;
                /** @description After this time. */
                decided_at__gt?: string;
                /** @description Before this time. */
                decided_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                decided_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                expected_return_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                expected_return_date__ne?: string[];
                /** @description On or after this date. */
                expected_return_date__gte?: string;
                /** @description On or before this date. */
                expected_return_date__lte?: string;
                /** @description After this date. */
                expected_return_date__gt?: string;
                /** @description Before this date. */
                expected_return_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                expected_return_date__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkflowRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["AssetOutOfServiceOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    preview_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewWorkflowRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPreview"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workflow_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowSummary"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflows_pending_my_approval: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "expected_return_date" | "-expected_return_date" | "decided_at" | "-decided_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                asset_id__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                category_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                model_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                model_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                model_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                assignment_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                assignment_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                assignment_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                requester_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                requester_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                requested_for_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                requested_for_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                decided_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                decided_at__ne?: string[];
                /** @description At or after this time. */
                decided_at__gte?: string;
                /** @description At or before this time. */
                decided_at__lte?: string;
                /** @description After this time. */
                decided_at__gt?: string;
                /** @description Before this time. */
                decided_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                decided_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                expected_return_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                expected_return_date__ne?: string[];
                /** @description On or after this date. */
                expected_return_date__gte?: string;
                /** @description On or before this date. */
                expected_return_date__lte?: string;
                /** @description After this date. */
                expected_return_date__gt?: string;
                /** @description Before this date. */
                expected_return_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                expected_return_date__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approve_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApproveWorkflowRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reject_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectWorkflowRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowNoteRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    complete_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowNoteRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrStatusHolderMismatchOrReturnDatePassedOrAssetOutOfServiceOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledge_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflow_comments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                author_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                author_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
            };
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCommentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workflow_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowComment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workflow_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
                /** @description Id of the comment. */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowComment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workflow_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
                /** @description Id of the comment. */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_workflow_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
                /** @description Id of the comment. */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowComment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                kind?: ("workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_date_extended" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "fault_reported" | "fault_report_closed" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "maintenance_cancelled" | "warranty_expiring" | "license_expiring" | "webhook_disabled")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                kind__ne?: ("workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_date_extended" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "fault_reported" | "fault_report_closed" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "maintenance_cancelled" | "warranty_expiring" | "license_expiring" | "webhook_disabled")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_type?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_type__ne?: string[];
                /** @description Contains this text; case is ignored. */
                entity_type__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                entity_id__isnull?: boolean;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                unread?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_unread_notifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mark_all_notifications_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadAllRequest"];
            };
        };
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_notification_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    set_notification_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPreferencesRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_notification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the notification. */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mark_notification_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the notification. */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_maintenances: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `-created_at`. */
                sort?: (("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "scheduled_on" | "-scheduled_on" | "started_at" | "-started_at" | "cost" | "-cost" | "currency" | "-currency") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                supplier_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                supplier_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                supplier_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                kind?: ("repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                kind__ne?: ("repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                scheduled_on?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                scheduled_on__ne?: string[];
                /** @description On or after this date. */
                scheduled_on__gte?: string;
                /** @description On or before this date. */
                scheduled_on__lte?: string;
                /** @description After this date. */
                scheduled_on__gt?: string;
                /** @description Before this date. */
                scheduled_on__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                scheduled_on__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                started_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                started_at__ne?: string[];
                /** @description At or after this time. */
                started_at__gte?: string;
                /** @description At or before this time. */
                started_at__lte?: string;
                /** @description After this time. */
                started_at__gt?: string;
                /** @description Before this time. */
                started_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                started_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                finished_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                finished_at__ne?: string[];
                /** @description At or after this time. */
                finished_at__gte?: string;
                /** @description At or before this time. */
                finished_at__lte?: string;
                /** @description After this time. */
                finished_at__gt?: string;
                /** @description Before this time. */
                finished_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                finished_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                cost?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                cost__ne?: string[];
                /** @description Greater than or equal to this value. */
                cost__gte?: string;
                /** @description Less than or equal to this value. */
                cost__lte?: string;
                /** @description Greater than this value. */
                cost__gt?: string;
                /** @description Less than this value. */
                cost__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                cost__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_warranty?: boolean[];
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenancePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMaintenanceRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["AssetOutOfServiceOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_maintenance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMaintenanceRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetOutOfServiceOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    start_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrAssetOutOfServiceOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    finish_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FinishMaintenanceRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_fault_reports: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                maintenance_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                maintenance_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                reporter_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                reporter_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReportPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_fault_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the fault report. */
                fault_report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReport"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_asset_fault: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFaultReportRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReport"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_attachments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                asset_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                workflow_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                workflow_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                workflow_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                maintenance_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                maintenance_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                maintenance_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                uploaded_by_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                uploaded_by_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                file_name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                file_name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                file_name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                content_type?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                content_type__ne?: string[];
                /** @description Contains this text; case is ignored. */
                content_type__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                size?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                size__ne?: number[];
                /** @description Greater than or equal to this value. */
                size__gte?: number;
                /** @description Less than or equal to this value. */
                size__lte?: number;
                /** @description Greater than this value. */
                size__gt?: number;
                /** @description Less than this value. */
                size__lt?: number;
                /** @description Equal to this value; if repeated, to any of the values. */
                sha256?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                sha256__ne?: string[];
                /** @description Contains this text; case is ignored. */
                sha256__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_image?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the attachment. */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the attachment. */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the attachment. */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttachmentRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment_content: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a cached copy; returns 304 if it is unchanged. */
                "If-None-Match"?: string;
                /** @description A byte range, such as `bytes=0-1023`; returns 206 with that part. */
                Range?: string;
            };
            path: {
                /** @description Id of the attachment. */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The requested part of the file */
            206: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The cached copy is unchanged */
            304: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrFileMissing"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment_thumbnail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of a cached copy; returns 304 if it is unchanged. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the attachment. */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The requested part of the file */
            206: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The cached copy is unchanged */
            304: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrFileMissing"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the attachment. */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrFileMissing"];
            409: components["responses"]["TooManyAttachmentsOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_asset_attachments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                asset_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                workflow_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                workflow_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                workflow_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                maintenance_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                maintenance_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                maintenance_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                uploaded_by_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                uploaded_by_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                file_name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                file_name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                file_name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                content_type?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                content_type__ne?: string[];
                /** @description Contains this text; case is ignored. */
                content_type__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                size?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                size__ne?: number[];
                /** @description Greater than or equal to this value. */
                size__gte?: number;
                /** @description Less than or equal to this value. */
                size__lte?: number;
                /** @description Greater than this value. */
                size__gt?: number;
                /** @description Less than this value. */
                size__lt?: number;
                /** @description Equal to this value; if repeated, to any of the values. */
                sha256?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                sha256__ne?: string[];
                /** @description Contains this text; case is ignored. */
                sha256__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_image?: boolean[];
            };
            header?: never;
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_asset_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Content and name of the file.
                     */
                    file: Blob;
                    /** @description Description of the file. */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TooManyAttachmentsOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflow_attachments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                asset_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                workflow_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                workflow_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                workflow_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                maintenance_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                maintenance_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                maintenance_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                uploaded_by_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                uploaded_by_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                file_name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                file_name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                file_name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                content_type?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                content_type__ne?: string[];
                /** @description Contains this text; case is ignored. */
                content_type__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                size?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                size__ne?: number[];
                /** @description Greater than or equal to this value. */
                size__gte?: number;
                /** @description Less than or equal to this value. */
                size__lte?: number;
                /** @description Greater than this value. */
                size__gt?: number;
                /** @description Less than this value. */
                size__lt?: number;
                /** @description Equal to this value; if repeated, to any of the values. */
                sha256?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                sha256__ne?: string[];
                /** @description Contains this text; case is ignored. */
                sha256__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_image?: boolean[];
            };
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workflow_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Content and name of the file.
                     */
                    file: Blob;
                    /** @description Description of the file. */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TooManyAttachmentsOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_maintenance_attachments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                asset_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                workflow_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                workflow_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                workflow_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                maintenance_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                maintenance_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                maintenance_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                uploaded_by_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                uploaded_by_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                file_name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                file_name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                file_name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                content_type?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                content_type__ne?: string[];
                /** @description Contains this text; case is ignored. */
                content_type__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                size?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                size__ne?: number[];
                /** @description Greater than or equal to this value. */
                size__gte?: number;
                /** @description Less than or equal to this value. */
                size__lte?: number;
                /** @description Greater than this value. */
                size__gt?: number;
                /** @description Less than this value. */
                size__lt?: number;
                /** @description Equal to this value; if repeated, to any of the values. */
                sha256?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                sha256__ne?: string[];
                /** @description Contains this text; case is ignored. */
                sha256__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_image?: boolean[];
            };
            header?: never;
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_maintenance_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the maintenance. */
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Content and name of the file.
                     */
                    file: Blob;
                    /** @description Description of the file. */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TooManyAttachmentsOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_reservations: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `starts_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "starts_at" | "-starts_at" | "ends_at" | "-ends_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("reserved" | "checked_out" | "cancelled" | "no_show")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("reserved" | "checked_out" | "cancelled" | "no_show")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                asset_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                asset_id__ne?: string[];
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                category_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                model_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                model_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                model_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                user_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                user_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                workflow_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                workflow_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                workflow_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                starts_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                starts_at__ne?: string[];
                /** @description At or after this time. */
                starts_at__gte?: string;
                /** @description At or before this time. */
                starts_at__lte?: string;
                /** @description After this time. */
                starts_at__gt?: string;
                /** @description Before this time. */
                starts_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                ends_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                ends_at__ne?: string[];
                /** @description At or after this time. */
                ends_at__gte?: string;
                /** @description At or before this time. */
                ends_at__lte?: string;
                /** @description After this time. */
                ends_at__gt?: string;
                /** @description Before this time. */
                ends_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReservationRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReservationConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_reservation_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationCalendar"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_reservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the reservation. */
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the reservation. */
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationNotReserved"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the reservation. */
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReservationRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflictOrReservationNotReserved"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_out_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the reservation. */
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CheckOutReservationRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflictOrReservationNotReservedOrReturnDatePassedOrAssetUnavailableOrStatusHolderMismatchOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_availability: {
        parameters: {
            query: {
                /** @description Start of the period, such as `2030-01-31T09:00:00+09:00`. */
                from: string;
                /** @description End of the period, exclusive; after `from`. */
                to: string;
            };
            header?: never;
            path: {
                /** @description Id of the asset. */
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAvailability"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_requestable_models: {
        parameters: {
            query?: {
                /** @description Parts of the names of model, manufacturer and category, such as `그램` or `ㄱㄹ`. */
                q?: string;
                /** @description Models with assets of this category or one of its descendants. */
                category_id?: string;
                /** @description Maximum number of models. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestableAssets"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_model_availability: {
        parameters: {
            query: {
                /** @description Start of the period, such as `2030-01-31T09:00:00+09:00`. */
                from: string;
                /** @description End of the period, exclusive; after `from`. */
                to: string;
            };
            header?: never;
            path: {
                /** @description Id of the asset model. */
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelAvailability"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_model_availability_by_day: {
        parameters: {
            query: {
                /** @description First day of the period, such as `2030-01-31`. */
                from: string;
                /** @description Last day of the period, at most 91 days after `from`. */
                to: string;
            };
            header?: never;
            path: {
                /** @description Id of the asset model. */
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityByDay"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_reservation_calendar: {
        parameters: {
            query: {
                /** @description Secret of the calendar URL. */
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_approval_rules: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `position`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "position" | "-position" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "extension" | "maintenance" | "disposal")[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                type__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                currency__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRulePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApprovalRuleRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    try_approval_rules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryApprovalRulesRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPreview"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_approval_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the approval rule. */
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the approval rule. */
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the approval rule. */
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApprovalRuleRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the approval rule. */
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_exchange_rates: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-effective_on`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "base_currency" | "-base_currency" | "currency" | "-currency" | "effective_on" | "-effective_on")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                base_currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                base_currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                base_currency__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                effective_on?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                effective_on__ne?: string[];
                /** @description On or after this date. */
                effective_on__gte?: string;
                /** @description On or before this date. */
                effective_on__lte?: string;
                /** @description After this date. */
                effective_on__gt?: string;
                /** @description Before this date. */
                effective_on__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                source?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                source__ne?: string[];
                /** @description Contains this text; case is ignored. */
                source__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_exchange_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExchangeRateRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_exchange_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the exchange rate. */
                exchange_rate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_exchange_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the exchange rate. */
                exchange_rate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_exchange_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the exchange rate. */
                exchange_rate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExchangeRateRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_exchange_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the exchange rate. */
                exchange_rate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    import_exchange_rates: {
        parameters: {
            query?: {
                /** @description Currency of which one unit is exchanged. */
                base_currency?: string;
                /** @description Publisher of the rates. */
                source?: string;
            };
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateImport"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `name`. */
                sort?: (("name" | "-name" | "email" | "-email" | "employee_number" | "-employee_number" | "created_at" | "-created_at" | "updated_at" | "-updated_at") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                email?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                email__ne?: string[];
                /** @description Contains this text; case is ignored. */
                email__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                email__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                role?: ("admin" | "manager" | "employee")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                role__ne?: ("admin" | "manager" | "employee")[];
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                department_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                department_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                department_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                employee_number?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                employee_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                employee_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                employee_number__isnull?: boolean;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_active?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deactivate_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InUseOrConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateEmailOrConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_user_assets: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `-created_at`. */
                sort?: (("created_at" | "-created_at" | "updated_at" | "-updated_at" | "asset_tag" | "-asset_tag" | "name" | "-name" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "currency" | "-currency" | "grade" | "-grade" | "serial_number" | "-serial_number" | "warranty_expires" | "-warranty_expires" | "status" | "-status" | "category" | "-category" | "model" | "-model" | "location" | "-location" | "supplier" | "-supplier" | "holder" | "-holder") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                asset_tag?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                asset_tag__ne?: string[];
                /** @description Contains this text; case is ignored. */
                asset_tag__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                requestable?: boolean[];
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                serial_number?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                serial_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                serial_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                serial_number__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                old_asset_number?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                old_asset_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                old_asset_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                old_asset_number__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                order_number?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                order_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                order_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                order_number__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_request?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_request__ne?: string[];
                /** @description Contains this text; case is ignored. */
                purchase_request__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_request__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_date__ne?: string[];
                /** @description On or after this date. */
                purchase_date__gte?: string;
                /** @description On or before this date. */
                purchase_date__lte?: string;
                /** @description After this date. */
                purchase_date__gt?: string;
                /** @description Before this date. */
                purchase_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_date__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_price?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_price__ne?: string[];
                /** @description Greater than or equal to this value. */
                purchase_price__gte?: string;
                /** @description Less than or equal to this value. */
                purchase_price__lte?: string;
                /** @description Greater than this value. */
                purchase_price__gt?: string;
                /** @description Less than this value. */
                purchase_price__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_price__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                tax_invoice_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                tax_invoice_date__ne?: string[];
                /** @description On or after this date. */
                tax_invoice_date__gte?: string;
                /** @description On or before this date. */
                tax_invoice_date__lte?: string;
                /** @description After this date. */
                tax_invoice_date__gt?: string;
                /** @description Before this date. */
                tax_invoice_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                tax_invoice_date__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                warranty_months?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                warranty_months__ne?: number[];
                /** @description Greater than or equal to this value. */
                warranty_months__gte?: number;
                /** @description Less than or equal to this value. */
                warranty_months__lte?: number;
                /** @description Greater than this value. */
                warranty_months__gt?: number;
                /** @description Less than this value. */
                warranty_months__lt?: number;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                warranty_months__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                warranty_expires?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                warranty_expires__ne?: string[];
                /** @description On or after this date. */
                warranty_expires__gte?: string;
                /** @description On or before this date. */
                warranty_expires__lte?: string;
                /** @description After this date. */
                warranty_expires__gt?: string;
                /** @description Before this date. */
                warranty_expires__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                warranty_expires__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                description?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                description__ne?: string[];
                /** @description Contains this text; case is ignored. */
                description__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                description__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                notes?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                notes__ne?: string[];
                /** @description Contains this text; case is ignored. */
                notes__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                notes__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                special_notes?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                special_notes__ne?: string[];
                /** @description Contains this text; case is ignored. */
                special_notes__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                special_notes__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                status?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                status__ne?: string[];
                /** @description Contains this text; case is ignored. */
                status__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                status_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                status_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                status_kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                status_kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
                /** @description `true`: only items to which this applies. `false`: only the others. */
                free?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                grade?: ("A" | "B" | "C")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                grade__ne?: ("A" | "B" | "C")[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                grade__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                location_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                location_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                location_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                model_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                model_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                model_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                manufacturer_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                manufacturer_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                manufacturer_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                supplier_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                supplier_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                supplier_id__isnull?: boolean;
                /** @description One of the values of the item; if repeated, at least one of these. */
                tag_id?: string[];
                /** @description None of the values of the item; if repeated, none of these. */
                tag_id__ne?: string[];
                /** @description One of the values of the item; if repeated, each of these. */
                tag_id__all?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                tag_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                holder_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                holder_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                holder_id__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                department_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                department_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                department_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                holder_type?: ("user" | "location" | "asset")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                holder_type__ne?: ("user" | "location" | "asset")[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                holder_type__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_user_role: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    set_user_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the user. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    find_people: {
        parameters: {
            query?: {
                /** @description Parts of the name, such as `김` or `ㄱㅊㅅ`: all words must match. Absent: every user. */
                q?: string;
                /** @description Maximum number of users. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            401: components["responses"]["InvalidCredentialsOrNotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refresh_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description Refresh token of a browser, accepted from pages of this site or of `CORS_ORIGINS`. */
                sams_refresh_token?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            401: components["responses"]["TokenReusedOrNotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description Refresh token of a browser, accepted from pages of this site or of `CORS_ORIGINS`. */
                sams_refresh_token?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_current_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_current_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCurrentUserRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidCredentialsOrNotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-last_used_at`. */
                sort?: ("created_at" | "-created_at" | "last_used_at" | "-last_used_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_api_tokens: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_api_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiTokenRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_api_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the token. */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revoke_api_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the token. */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_events: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-occurred_at`. */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                occurred_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                occurred_at__ne?: string[];
                /** @description At or after this time. */
                occurred_at__gte?: string;
                /** @description At or before this time. */
                occurred_at__lte?: string;
                /** @description After this time. */
                occurred_at__gt?: string;
                /** @description Before this time. */
                occurred_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                actor_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                actor_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                actor_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                actor_name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                actor_name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                actor_name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                action?: ("api_token.created" | "api_token.purged" | "api_token.revoked" | "api_token.updated" | "approval_rule.created" | "approval_rule.deleted" | "approval_rule.purged" | "approval_rule.restored" | "approval_rule.updated" | "asset.checked_in" | "asset.checked_out" | "asset.created" | "asset.deleted" | "asset.disposed" | "asset.due_date_extended" | "asset.maintenance_finished" | "asset.maintenance_started" | "asset.purged" | "asset.restored" | "asset.transferred" | "asset.updated" | "asset_model.created" | "asset_model.deleted" | "asset_model.purged" | "asset_model.restored" | "asset_model.updated" | "assignment.created" | "assignment.purged" | "assignment.updated" | "attachment.created" | "attachment.deleted" | "attachment.purged" | "attachment.restored" | "attachment.updated" | "category.created" | "category.deleted" | "category.purged" | "category.restored" | "category.updated" | "chat_address.created" | "chat_address.deleted" | "chat_address.purged" | "chat_address.restored" | "chat_address.updated" | "custom_field.created" | "custom_field.deleted" | "custom_field.purged" | "custom_field.restored" | "custom_field.updated" | "department.created" | "department.deleted" | "department.purged" | "department.restored" | "department.updated" | "exchange_rate.created" | "exchange_rate.deleted" | "exchange_rate.purged" | "exchange_rate.restored" | "exchange_rate.updated" | "fault_report.created" | "fault_report.purged" | "fault_report.updated" | "license.created" | "license.deleted" | "license.purged" | "license.renewed" | "license.restored" | "license.updated" | "license_period.created" | "license_period.purged" | "license_period.updated" | "location.created" | "location.deleted" | "location.purged" | "location.restored" | "location.updated" | "maintenance.created" | "maintenance.deleted" | "maintenance.purged" | "maintenance.restored" | "maintenance.updated" | "manufacturer.created" | "manufacturer.deleted" | "manufacturer.purged" | "manufacturer.restored" | "manufacturer.updated" | "notification_template.created" | "notification_template.deleted" | "notification_template.purged" | "notification_template.restored" | "notification_template.updated" | "reservation.cancelled" | "reservation.checked_out" | "reservation.created" | "reservation.no_show" | "reservation.purged" | "reservation.updated" | "session.created" | "session.ended" | "session.purged" | "session.updated" | "status.created" | "status.deleted" | "status.purged" | "status.restored" | "status.updated" | "supplier.created" | "supplier.deleted" | "supplier.purged" | "supplier.restored" | "supplier.updated" | "tag.created" | "tag.deleted" | "tag.purged" | "tag.restored" | "tag.updated" | "user.created" | "user.deactivated" | "user.password_changed" | "user.password_set" | "user.purged" | "user.restored" | "user.role_changed" | "user.updated" | "webhook.created" | "webhook.deleted" | "webhook.disabled" | "webhook.purged" | "webhook.restored" | "webhook.secret_rotated" | "webhook.updated" | "workflow.approved" | "workflow.cancelled" | "workflow.completed" | "workflow.created" | "workflow.purged" | "workflow.rejected" | "workflow.updated" | "workflow_asset.created" | "workflow_asset.purged" | "workflow_asset.updated" | "workflow_comment.created" | "workflow_comment.deleted" | "workflow_comment.purged" | "workflow_comment.restored" | "workflow_comment.updated" | "workflow_decision.created" | "workflow_decision.purged" | "workflow_decision.updated")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                action__ne?: ("api_token.created" | "api_token.purged" | "api_token.revoked" | "api_token.updated" | "approval_rule.created" | "approval_rule.deleted" | "approval_rule.purged" | "approval_rule.restored" | "approval_rule.updated" | "asset.checked_in" | "asset.checked_out" | "asset.created" | "asset.deleted" | "asset.disposed" | "asset.due_date_extended" | "asset.maintenance_finished" | "asset.maintenance_started" | "asset.purged" | "asset.restored" | "asset.transferred" | "asset.updated" | "asset_model.created" | "asset_model.deleted" | "asset_model.purged" | "asset_model.restored" | "asset_model.updated" | "assignment.created" | "assignment.purged" | "assignment.updated" | "attachment.created" | "attachment.deleted" | "attachment.purged" | "attachment.restored" | "attachment.updated" | "category.created" | "category.deleted" | "category.purged" | "category.restored" | "category.updated" | "chat_address.created" | "chat_address.deleted" | "chat_address.purged" | "chat_address.restored" | "chat_address.updated" | "custom_field.created" | "custom_field.deleted" | "custom_field.purged" | "custom_field.restored" | "custom_field.updated" | "department.created" | "department.deleted" | "department.purged" | "department.restored" | "department.updated" | "exchange_rate.created" | "exchange_rate.deleted" | "exchange_rate.purged" | "exchange_rate.restored" | "exchange_rate.updated" | "fault_report.created" | "fault_report.purged" | "fault_report.updated" | "license.created" | "license.deleted" | "license.purged" | "license.renewed" | "license.restored" | "license.updated" | "license_period.created" | "license_period.purged" | "license_period.updated" | "location.created" | "location.deleted" | "location.purged" | "location.restored" | "location.updated" | "maintenance.created" | "maintenance.deleted" | "maintenance.purged" | "maintenance.restored" | "maintenance.updated" | "manufacturer.created" | "manufacturer.deleted" | "manufacturer.purged" | "manufacturer.restored" | "manufacturer.updated" | "notification_template.created" | "notification_template.deleted" | "notification_template.purged" | "notification_template.restored" | "notification_template.updated" | "reservation.cancelled" | "reservation.checked_out" | "reservation.created" | "reservation.no_show" | "reservation.purged" | "reservation.updated" | "session.created" | "session.ended" | "session.purged" | "session.updated" | "status.created" | "status.deleted" | "status.purged" | "status.restored" | "status.updated" | "supplier.created" | "supplier.deleted" | "supplier.purged" | "supplier.restored" | "supplier.updated" | "tag.created" | "tag.deleted" | "tag.purged" | "tag.restored" | "tag.updated" | "user.created" | "user.deactivated" | "user.password_changed" | "user.password_set" | "user.purged" | "user.restored" | "user.role_changed" | "user.updated" | "webhook.created" | "webhook.deleted" | "webhook.disabled" | "webhook.purged" | "webhook.restored" | "webhook.secret_rotated" | "webhook.updated" | "workflow.approved" | "workflow.cancelled" | "workflow.completed" | "workflow.created" | "workflow.purged" | "workflow.rejected" | "workflow.updated" | "workflow_asset.created" | "workflow_asset.purged" | "workflow_asset.updated" | "workflow_comment.created" | "workflow_comment.deleted" | "workflow_comment.purged" | "workflow_comment.restored" | "workflow_comment.updated" | "workflow_decision.created" | "workflow_decision.purged" | "workflow_decision.updated")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_type?: ("api_token" | "approval_rule" | "asset" | "asset_model" | "assignment" | "attachment" | "category" | "chat_address" | "custom_field" | "department" | "exchange_rate" | "fault_report" | "license" | "license_period" | "location" | "maintenance" | "manufacturer" | "notification_template" | "reservation" | "session" | "status" | "supplier" | "tag" | "user" | "webhook" | "workflow" | "workflow_asset" | "workflow_comment" | "workflow_decision")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_type__ne?: ("api_token" | "approval_rule" | "asset" | "asset_model" | "assignment" | "attachment" | "category" | "chat_address" | "custom_field" | "department" | "exchange_rate" | "fault_report" | "license" | "license_period" | "location" | "maintenance" | "manufacturer" | "notification_template" | "reservation" | "session" | "status" | "supplier" | "tag" | "user" | "webhook" | "workflow" | "workflow_asset" | "workflow_comment" | "workflow_decision")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                request_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                request_id__ne?: string[];
                /** @description Contains this text; case is ignored. */
                request_id__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                request_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stream_events: {
        parameters: {
            query?: {
                /** @description Only events of this type of entity, such as `asset`. */
                entity_type?: "api_token" | "approval_rule" | "asset" | "asset_model" | "assignment" | "attachment" | "category" | "chat_address" | "custom_field" | "department" | "exchange_rate" | "fault_report" | "license" | "license_period" | "location" | "maintenance" | "manufacturer" | "notification_template" | "reservation" | "session" | "status" | "supplier" | "tag" | "user" | "webhook" | "workflow" | "workflow_asset" | "workflow_comment" | "workflow_decision";
                /** @description Only events of this entity. */
                entity_id?: string;
            };
            header?: {
                /** @description The last received id; the stream resumes after it. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events. The event name is the action, the data is this object. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_categories: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `name`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                code?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                code__ne?: string[];
                /** @description Contains this text; case is ignored. */
                code__icontains?: string;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                name_en?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name_en__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name_en__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                name_en__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                parent_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                parent_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCategoryRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the category. */
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the category. */
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the category. */
                category_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCategoryRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the category. */
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_locations: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `name`. */
                sort?: (("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                code?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                code__ne?: string[];
                /** @description Contains this text; case is ignored. */
                code__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                code__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                name_en?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name_en__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name_en__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                name_en__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                parent_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                parent_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                parent_id__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLocationRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_location: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the location. */
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the location. */
                location_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLocationRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the location. */
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_statuses: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `sort_order`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "sort_order" | "-sort_order" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                code?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                code__ne?: string[];
                /** @description Contains this text; case is ignored. */
                code__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStatusRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the status. */
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the status. */
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the status. */
                status_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStatusRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the status. */
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_departments: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `name`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                code?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                code__ne?: string[];
                /** @description Contains this text; case is ignored. */
                code__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                code__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                name_en?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name_en__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name_en__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                name_en__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                parent_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                parent_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the department. */
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the department. */
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the department. */
                department_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDepartmentRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the department. */
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_manufacturers: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `name`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManufacturerPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateManufacturerRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_manufacturer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the manufacturer. */
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the manufacturer. */
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the manufacturer. */
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateManufacturerRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the manufacturer. */
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_suppliers: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `name`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSupplierRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_supplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the supplier. */
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the supplier. */
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the supplier. */
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSupplierRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the supplier. */
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_asset_models: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `name`. */
                sort?: (("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "manufacturer" | "-manufacturer") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                model_number?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                model_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                model_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                model_number__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                manufacturer_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                manufacturer_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                manufacturer_id__isnull?: boolean;
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                category_id__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModelPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssetModelRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_model: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the asset model. */
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the asset model. */
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the asset model. */
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssetModelRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the asset model. */
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_tags: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `name`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value, without regard to case; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value, without regard to case; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTagRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_tag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the tag. */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_licenses: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. `custom_fields.<key>` sorts by a custom field, users, assets and locations by name. Default: `name`. */
                sort?: (("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "manufacturer" | "-manufacturer" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "period_cost" | "-period_cost" | "currency" | "-currency" | "expires_on" | "-expires_on" | "renews_on" | "-renews_on") | (`custom_fields.${string}` | `-custom_fields.${string}`))[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Return the list as of this time in the past, such as `2024-01-31T09:00:00+09:00`. */
                as_of?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                manufacturer_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                manufacturer_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                manufacturer_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                supplier_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                supplier_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                supplier_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                seats?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                seats__ne?: number[];
                /** @description Greater than or equal to this value. */
                seats__gte?: number;
                /** @description Less than or equal to this value. */
                seats__lte?: number;
                /** @description Greater than this value. */
                seats__gt?: number;
                /** @description Less than this value. */
                seats__lt?: number;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                seats__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_date?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_date__ne?: string[];
                /** @description On or after this date. */
                purchase_date__gte?: string;
                /** @description On or before this date. */
                purchase_date__lte?: string;
                /** @description After this date. */
                purchase_date__gt?: string;
                /** @description Before this date. */
                purchase_date__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_date__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                purchase_price?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                purchase_price__ne?: string[];
                /** @description Greater than or equal to this value. */
                purchase_price__gte?: string;
                /** @description Less than or equal to this value. */
                purchase_price__lte?: string;
                /** @description Greater than this value. */
                purchase_price__gt?: string;
                /** @description Less than this value. */
                purchase_price__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                purchase_price__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                currency__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                period_months?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                period_months__ne?: number[];
                /** @description Greater than or equal to this value. */
                period_months__gte?: number;
                /** @description Less than or equal to this value. */
                period_months__lte?: number;
                /** @description Greater than this value. */
                period_months__gt?: number;
                /** @description Less than this value. */
                period_months__lt?: number;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                period_months__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                period_cost?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                period_cost__ne?: string[];
                /** @description Greater than or equal to this value. */
                period_cost__gte?: string;
                /** @description Less than or equal to this value. */
                period_cost__lte?: string;
                /** @description Greater than this value. */
                period_cost__gt?: string;
                /** @description Less than this value. */
                period_cost__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                period_cost__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                renews_on?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                renews_on__ne?: string[];
                /** @description On or after this date. */
                renews_on__gte?: string;
                /** @description On or before this date. */
                renews_on__lte?: string;
                /** @description After this date. */
                renews_on__gt?: string;
                /** @description Before this date. */
                renews_on__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                renews_on__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                order_number?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                order_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                order_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                order_number__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                expires_on?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                expires_on__ne?: string[];
                /** @description On or after this date. */
                expires_on__gte?: string;
                /** @description On or before this date. */
                expires_on__lte?: string;
                /** @description After this date. */
                expires_on__gt?: string;
                /** @description Before this date. */
                expires_on__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                expires_on__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.<key>` with the lookups of the field's type, such as `custom_fields.ram_gb__gte=16`; a user, asset or location is given by its id. */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLicenseRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the license. */
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the license. */
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the license. */
                license_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLicenseRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactive"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the license. */
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    renew_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the license. */
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RenewLicenseRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LicensePerpetualOrConflictOrIdempotencyInProgress"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_license_periods: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-ends_on`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "ends_on" | "-ends_on")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                starts_on?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                starts_on__ne?: string[];
                /** @description On or after this date. */
                starts_on__gte?: string;
                /** @description On or before this date. */
                starts_on__lte?: string;
                /** @description After this date. */
                starts_on__gt?: string;
                /** @description Before this date. */
                starts_on__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                starts_on__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                ends_on?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                ends_on__ne?: string[];
                /** @description On or after this date. */
                ends_on__gte?: string;
                /** @description On or before this date. */
                ends_on__lte?: string;
                /** @description After this date. */
                ends_on__gt?: string;
                /** @description Before this date. */
                ends_on__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                currency?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                currency__ne?: string[];
                /** @description Contains this text; case is ignored. */
                currency__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                currency__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                order_number?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                order_number__ne?: string[];
                /** @description Contains this text; case is ignored. */
                order_number__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                order_number__isnull?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the license. */
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensePeriodPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_custom_fields: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `sort_order`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "sort_order" | "-sort_order" | "key" | "-key")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                entity_type?: ("asset" | "user" | "location" | "asset_model" | "license" | "assignment" | "maintenance")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                entity_type__ne?: ("asset" | "user" | "location" | "asset_model" | "license" | "assignment" | "maintenance")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                key?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                key__ne?: string[];
                /** @description Contains this text; case is ignored. */
                key__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                type?: ("text" | "number" | "date" | "boolean" | "choice" | "choices" | "url" | "money" | "user" | "asset" | "location")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                type__ne?: ("text" | "number" | "date" | "boolean" | "choice" | "choices" | "url" | "money" | "user" | "asset" | "location")[];
                /** @description Equal to this value or one of its descendants; if repeated, to any of the values. */
                category_id?: string[];
                /** @description Not equal to this value or one of its descendants; if repeated, to none of the values. */
                category_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                category_id__isnull?: boolean;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                searchable?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomFieldRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_custom_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the custom field. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the custom field. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the custom field. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomFieldRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the custom field. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrReferenceDeletedOrReferenceInactiveOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_bulk_operations: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                user_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                user_id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                action?: ("update" | "delete" | "restore" | "check_out" | "check_in" | "transfer")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                action__ne?: ("update" | "delete" | "restore" | "check_out" | "check_in" | "transfer")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("queued" | "running" | "completed" | "failed")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("queued" | "running" | "completed" | "failed")[];
                /** @description `true`: only items to which this applies. `false`: only the others. */
                dry_run?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_bulk_operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the bulk operation. */
                bulk_operation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_jobs: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "run_at" | "-run_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("queued" | "running" | "failed")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("queued" | "running" | "failed")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                key?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                key__ne?: string[];
                /** @description Contains this text; case is ignored. */
                key__icontains?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                key__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                attempts?: number[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                attempts__ne?: number[];
                /** @description Greater than or equal to this value. */
                attempts__gte?: number;
                /** @description Less than or equal to this value. */
                attempts__lte?: number;
                /** @description Greater than this value. */
                attempts__gt?: number;
                /** @description Less than this value. */
                attempts__lt?: number;
                /** @description Equal to this value; if repeated, to any of the values. */
                run_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                run_at__ne?: string[];
                /** @description At or after this time. */
                run_at__gte?: string;
                /** @description At or before this time. */
                run_at__lte?: string;
                /** @description After this time. */
                run_at__gt?: string;
                /** @description Before this time. */
                run_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    run_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the job. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_demo_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoData"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    add_demo_data: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoData"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["RealAssetsExistOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_demo_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["InUse"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webhooks: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Search text, such as `dell 54`: parts of words separated by spaces; all must match. */
                q?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                updated_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                updated_at__ne?: string[];
                /** @description At or after this time. */
                updated_at__gte?: string;
                /** @description At or before this time. */
                updated_at__lte?: string;
                /** @description After this time. */
                updated_at__gt?: string;
                /** @description Before this time. */
                updated_at__lt?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                deleted_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                deleted_at__ne?: string[];
                /** @description At or after this time. */
                deleted_at__gte?: string;
                /** @description At or before this time. */
                deleted_at__lte?: string;
                /** @description After this time. */
                deleted_at__gt?: string;
                /** @description Before this time. */
                deleted_at__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                deleted_at__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                name?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                name__ne?: string[];
                /** @description Contains this text; case is ignored. */
                name__icontains?: string;
                /** @description Equal to this value; if repeated, to any of the values. */
                url?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                url__ne?: string[];
                /** @description Contains this text; case is ignored. */
                url__icontains?: string;
                /** @description `true`: only items to which this applies. `false`: only the others. */
                is_active?: boolean[];
                /** @description Equal to this value; if repeated, to any of the values. */
                failing_since?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                failing_since__ne?: string[];
                /** @description At or after this time. */
                failing_since__gte?: string;
                /** @description At or before this time. */
                failing_since__lte?: string;
                /** @description After this time. */
                failing_since__gt?: string;
                /** @description Before this time. */
                failing_since__lt?: string;
                /** @description `true`: only items without a value. `false`: only items with a value. */
                failing_since__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    test_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted and is executed in the background. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webhook_deliveries: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                event_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                event_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                event_id__isnull?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                state?: ("pending" | "delivered" | "failed")[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                state__ne?: ("pending" | "delivered" | "failed")[];
                /** @description Equal to this value; if repeated, to any of the values. */
                created_at?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                created_at__ne?: string[];
                /** @description At or after this time. */
                created_at__gte?: string;
                /** @description At or before this time. */
                created_at__lte?: string;
                /** @description After this time. */
                created_at__gt?: string;
                /** @description Before this time. */
                created_at__lt?: string;
            };
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id of the delivery. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliver_webhook_delivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
                /** @description Id of the delivery. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was accepted and is executed in the background. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotate_webhook_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_chat_addresses: {
        parameters: {
            query?: {
                /** @description Maximum number of items on the page. */
                limit?: number;
                /** @description `next_cursor` of the previous page; keep `sort` and the filters unchanged. Absent: first page. */
                cursor?: string;
                /** @description Sort keys separated by commas; `-` before a key sorts in descending order. Items without a value come last. Default: `-created_at`. */
                sort?: ("created_at" | "-created_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000. */
                count?: boolean;
                /** @description Equal to this value; if repeated, to any of the values. */
                id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                id__ne?: string[];
                /** @description Equal to this value; if repeated, to any of the values. */
                user_id?: string[];
                /** @description Not equal to this value; if repeated, to none of the values. */
                user_id__ne?: string[];
                /** @description `true`: only items without a value. `false`: only items with a value. */
                user_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddressPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_chat_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatAddressRequest"];
            };
        };
        responses: {
            /** @description The resource was created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddress"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_chat_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat address. */
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddress"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_chat_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the chat address. */
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_chat_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the chat address. */
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatAddressRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddress"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    test_chat_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the chat address. */
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatTestResult"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_notification_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplateKinds"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_notification_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kind of notification, such as `asset_overdue`. */
                kind: components["schemas"]["NotificationKind"];
                /** @description Channel on which the notification is sent. */
                channel: components["schemas"]["Channel"];
                /** @description Language of the recipients. */
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    put_notification_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kind of notification, such as `asset_overdue`. */
                kind: components["schemas"]["NotificationKind"];
                /** @description Channel on which the notification is sent. */
                channel: components["schemas"]["Channel"];
                /** @description Language of the recipients. */
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationTemplateRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reset_notification_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that you read, such as `"7"`. Returns 412 if the resource has changed since; `*` matches any version. */
                "If-Match"?: string;
            };
            path: {
                /** @description Kind of notification, such as `asset_overdue`. */
                kind: components["schemas"]["NotificationKind"];
                /** @description Channel on which the notification is sent. */
                channel: components["schemas"]["Channel"];
                /** @description Language of the recipients. */
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    preview_notification_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true`. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Kind of notification, such as `asset_overdue`. */
                kind: components["schemas"]["NotificationKind"];
                /** @description Channel on which the notification is sent. */
                channel: components["schemas"]["Channel"];
                /** @description Language of the recipients. */
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationTemplateRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePreview"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Requests cannot be served now. */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
}
