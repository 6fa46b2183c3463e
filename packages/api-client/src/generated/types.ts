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
         * List Assets
         * @description List assets.
         *
         *     `custom_fields.<key>` filters by a custom field, with the lookups of its type. Employees see the assets
         *     that they hold and those that they can request; they can filter and sort by holder, supplier, price, order
         *     and notes only with `holder_id` set to their own id.
         */
        get: operations["list_assets"];
        put?: never;
        /**
         * Create Asset
         * @description Create an asset; without a tag it gets the next tag of its category and year.
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
         * Bulk Change Assets
         * @description Create, update and delete assets in bulk.
         *
         *     If `atomic`, all operations succeed or none is executed. With `dry_run`, the results are returned and
         *     nothing changes.
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
         * Get Asset By Tag
         * @description Get an asset by its tag, or by its old asset number; case is ignored.
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
        /**
         * Get Asset
         * @description Get an asset.
         */
        get: operations["get_asset"];
        put?: never;
        post?: never;
        /**
         * Delete Asset
         * @description Delete an asset that is not checked out; it can be restored.
         */
        delete: operations["delete_asset"];
        options?: never;
        head?: never;
        /**
         * Update Asset
         * @description Update an asset; fields that are not sent stay unchanged.
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
        /**
         * Restore Asset
         * @description Restore a deleted asset.
         */
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
         * Get Asset History
         * @description List the events of an asset, the newest first; also of a deleted asset.
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
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assignments
         * @description List assignments, latest check-out first by default. Employees see their own.
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
        /**
         * Get Assignment
         * @description Get an assignment.
         */
        get: operations["get_assignment"];
        put?: never;
        post?: never;
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
         * Check Out Assets
         * @description Check out several assets to one holder, by ids or scanned tags.
         *
         *     Each asset succeeds or fails on its own, unless `atomic` is true.
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
         * Check In Assets
         * @description Check in several assets, by ids or scanned tags.
         *
         *     Each asset succeeds or fails on its own, unless `atomic` is true.
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
        /**
         * Check Out Asset
         * @description Check out an asset to a user, a location or another asset.
         */
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
        /**
         * Transfer Asset
         * @description Transfer a checked-out asset to another holder in one step.
         */
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
        /**
         * Check In Asset
         * @description Check in an asset.
         */
        post: operations["check_in_asset"];
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
         * List Workflows
         * @description List workflows, newest first by default.
         *
         *     Employees see their own requests and those that they decide or decided on.
         */
        get: operations["list_workflows"];
        put?: never;
        /**
         * Create Workflow
         * @description Request an asset, or a quantity of a category or model, for yourself or another user.
         */
        post: operations["create_workflow"];
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
        /**
         * Get Workflow Summary
         * @description Get the counts of workflows that need your attention.
         */
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
         * List Workflows Pending My Approval
         * @description List the workflows that await your decision, newest first by default.
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
         * Get Workflow
         * @description Get a workflow with its decisions and assets.
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
         * Approve Workflow
         * @description Approve the current step of a workflow.
         *
         *     The approval of the last step executes the workflow; it fails if that is no longer possible.
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
        /**
         * Reject Workflow
         * @description Reject a workflow, with a reason.
         */
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
        /**
         * Cancel Workflow
         * @description Cancel a pending workflow.
         */
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
         * Complete Workflow
         * @description Complete an approved workflow: check in a rental, or finish a maintenance.
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
        /**
         * Acknowledge Workflow
         * @description Acknowledge the decision on your request.
         */
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
         * List Workflow Comments
         * @description List the comments on a workflow, oldest first by default.
         */
        get: operations["list_workflow_comments"];
        put?: never;
        /**
         * Create Workflow Comment
         * @description Comment on a workflow.
         */
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
        /**
         * Get Workflow Comment
         * @description Get a comment on a workflow.
         */
        get: operations["get_workflow_comment"];
        put?: never;
        post?: never;
        /**
         * Delete Workflow Comment
         * @description Delete a comment. Only its author and administrators can do this.
         */
        delete: operations["delete_workflow_comment"];
        options?: never;
        head?: never;
        /**
         * Update Workflow Comment
         * @description Update a comment. Only its author and administrators can do this.
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
         * List Notifications
         * @description List your notifications, newest first, in your language.
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
        /**
         * Count Unread Notifications
         * @description Count your unread notifications.
         */
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
         * Mark All Notifications Read
         * @description Mark all of your notifications as read, or those created up to a time.
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
        /**
         * Get Notification Preferences
         * @description Retrieve your notification preferences.
         */
        get: operations["get_notification_preferences"];
        /**
         * Set Notification Preferences
         * @description Replace your notification preferences.
         */
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
         * Get Notification
         * @description Retrieve one of your notifications. It stays unread.
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
        /**
         * Mark Notification Read
         * @description Mark a notification as read.
         */
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
         * List Maintenances
         * @description List maintenances, newest first by default. Employees see those of the assets that they hold.
         */
        get: operations["list_maintenances"];
        put?: never;
        /**
         * Create Maintenance
         * @description Schedule a maintenance of an asset.
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
        /**
         * Get Maintenance
         * @description Get a maintenance.
         */
        get: operations["get_maintenance"];
        put?: never;
        post?: never;
        /**
         * Delete Maintenance
         * @description Delete a maintenance that is not in progress; it can be restored.
         */
        delete: operations["delete_maintenance"];
        options?: never;
        head?: never;
        /**
         * Update Maintenance
         * @description Update a maintenance.
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
        /**
         * Restore Maintenance
         * @description Restore a deleted maintenance.
         */
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
         * Start Maintenance
         * @description Start a scheduled maintenance. The asset is unavailable until the maintenance ends.
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
         * Finish Maintenance
         * @description Finish a maintenance in progress.
         *
         *     The asset gets its previous status back. A recurring maintenance is scheduled again.
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
         * Cancel Maintenance
         * @description Cancel a maintenance that is scheduled or in progress.
         *
         *     If it was in progress, the asset gets its previous status back.
         */
        post: operations["cancel_maintenance"];
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
         * List Attachments
         * @description List all attachments visible to you, newest first by default.
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
        /**
         * Get Attachment
         * @description Get the metadata of an attachment.
         */
        get: operations["get_attachment"];
        put?: never;
        post?: never;
        /**
         * Delete Attachment
         * @description Delete an attachment. It can be restored until its file is purged after the retention period.
         */
        delete: operations["delete_attachment"];
        options?: never;
        head?: never;
        /**
         * Update Attachment
         * @description Update the file name or the description of an attachment.
         *
         *     Requires the permission to change the asset or the maintenance. The attachments of a workflow can be
         *     changed by the user who uploaded them and by administrators.
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
         * Get Attachment Content
         * @description Download the file of an attachment: images inline, all other files as `attachment`.
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
         * Get Attachment Thumbnail
         * @description Download the thumbnail of an image, a WebP of at most 512 by 512 pixels; 404 if it is not an image.
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
        /**
         * Restore Attachment
         * @description Restore a deleted attachment.
         */
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
         * List Asset Attachments
         * @description List the attachments of an asset, newest first by default.
         */
        get: operations["list_asset_attachments"];
        put?: never;
        /**
         * Create Asset Attachment
         * @description Upload a file and attach it to an asset.
         */
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
         * List Workflow Attachments
         * @description List the attachments of a workflow, newest first by default.
         */
        get: operations["list_workflow_attachments"];
        put?: never;
        /**
         * Create Workflow Attachment
         * @description Upload a file and attach it to a workflow.
         */
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
         * List Maintenance Attachments
         * @description List the attachments of a maintenance, newest first by default.
         */
        get: operations["list_maintenance_attachments"];
        put?: never;
        /**
         * Create Maintenance Attachment
         * @description Upload a file and attach it to a maintenance.
         */
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
         * List Reservations
         * @description List reservations, by default in the order of their starts. Employees see their own.
         */
        get: operations["list_reservations"];
        put?: never;
        /**
         * Create Reservation
         * @description Reserve an asset, or any asset of a category or model.
         */
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
         * Create Reservation Calendar
         * @description Create the secret URL of your reservation calendar. The previous URL stops working.
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
        /**
         * Get Reservation
         * @description Get a reservation.
         */
        get: operations["get_reservation"];
        put?: never;
        post?: never;
        /**
         * Cancel Reservation
         * @description Cancel a reservation. It stays readable in state `cancelled`.
         */
        delete: operations["cancel_reservation"];
        options?: never;
        head?: never;
        /**
         * Update Reservation
         * @description Reschedule a reservation or change its note.
         */
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
        /**
         * Check Out Reservation
         * @description Check out the asset of a reservation until the end of the reservation.
         */
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
        /**
         * Get Asset Availability
         * @description Get the availability of an asset in a period, with its busy periods.
         */
        get: operations["get_asset_availability"];
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
        /**
         * Get Asset Model Availability
         * @description Get how many assets of a model are available for a whole period.
         */
        get: operations["get_asset_model_availability"];
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
         * Get Reservation Calendar
         * @description Get the reservation calendar of the user who created the URL (iCalendar, RFC 5545).
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
         * List Approval Rules
         * @description List approval rules, in the order in which they are matched by default.
         */
        get: operations["list_approval_rules"];
        put?: never;
        /**
         * Create Approval Rule
         * @description Create an approval rule. It applies to workflows that are created afterwards.
         */
        post: operations["create_approval_rule"];
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
        /**
         * Get Approval Rule
         * @description Get an approval rule.
         */
        get: operations["get_approval_rule"];
        put?: never;
        post?: never;
        /**
         * Delete Approval Rule
         * @description Delete an approval rule; it can be restored.
         */
        delete: operations["delete_approval_rule"];
        options?: never;
        head?: never;
        /**
         * Update Approval Rule
         * @description Update an approval rule. Existing workflows keep their approval steps.
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
        /**
         * Restore Approval Rule
         * @description Restore a deleted approval rule.
         */
        post: operations["restore_approval_rule"];
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
         * List Users
         * @description List users; only active ones unless `is_active` is given. Employees see only themselves.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Create User
         * @description Create a user; without an e-mail address they can hold assets but not sign in.
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
         * Get User
         * @description Get a user, active or not.
         */
        get: operations["get_user"];
        put?: never;
        post?: never;
        /**
         * Deactivate User
         * @description Deactivate a user and end their sessions and API tokens; refused while they hold assets.
         */
        delete: operations["deactivate_user"];
        options?: never;
        head?: never;
        /**
         * Update User
         * @description Update the given fields of a user.
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
        /**
         * List User Assets
         * @description List the assets that a user holds.
         */
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
         * Change User Role
         * @description Change the role of a user; at least one administrator who can sign in must remain.
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
        /**
         * Set User Password
         * @description Set the password of a user and end all their sessions.
         */
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
        /**
         * Restore User
         * @description Reactivate a deactivated user.
         */
        post: operations["restore_user"];
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
        /**
         * Login
         * @description Sign in with an e-mail address and a password.
         */
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
         * Refresh Tokens
         * @description Exchange a refresh token for new tokens. It is valid once; using it again ends the session.
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
         * Logout
         * @description Sign out: end the session of the refresh token, or else of the access token.
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
        /**
         * Get Current User
         * @description Get the current user with their permissions.
         */
        get: operations["get_current_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Current User
         * @description Update your own phone number, language and time zone.
         */
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
        /**
         * Change Password
         * @description Change your own password and end your other sessions.
         */
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
        /**
         * List Sessions
         * @description List your own sessions.
         */
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
        /**
         * End Session
         * @description End one of your own sessions immediately.
         */
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
        /**
         * List Api Tokens
         * @description List your own API tokens without their secrets.
         */
        get: operations["list_api_tokens"];
        put?: never;
        /**
         * Create Api Token
         * @description Create an API token; its secret is shown only in this response.
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
        /**
         * Get Api Token
         * @description Get one of your own API tokens without its secret.
         */
        get: operations["get_api_token"];
        put?: never;
        post?: never;
        /**
         * Revoke Api Token
         * @description Revoke one of your own API tokens immediately.
         */
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
         * List Events
         * @description List events, the newest first.
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
         * Stream Events
         * @description Stream live events of the entities that the caller may see, as server-sent events.
         *
         *     Without the permission `events:read`, the stream contains only events of visible entities, and `changes`
         *     and `note` are empty. Send the last received id as `Last-Event-ID` to resume; an event may be repeated
         *     then, so compare the `id` in its data. The event `reset` means that too many events were missed: load your
         *     data again.
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
        /**
         * List Categories
         * @description List categories.
         */
        get: operations["list_categories"];
        put?: never;
        /**
         * Create Category
         * @description Create a category.
         */
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
        /**
         * Get Category
         * @description Get a category.
         */
        get: operations["get_category"];
        put?: never;
        post?: never;
        /**
         * Delete Category
         * @description Delete a category that is not in use; it can be restored.
         */
        delete: operations["delete_category"];
        options?: never;
        head?: never;
        /**
         * Update Category
         * @description Update a category; fields that are not sent stay unchanged.
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
        /**
         * Restore Category
         * @description Restore a deleted category.
         */
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
        /**
         * List Locations
         * @description List locations.
         */
        get: operations["list_locations"];
        put?: never;
        /**
         * Create Location
         * @description Create a location.
         */
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
        /**
         * Get Location
         * @description Get a location.
         */
        get: operations["get_location"];
        put?: never;
        post?: never;
        /**
         * Delete Location
         * @description Delete a location that is not in use; it can be restored.
         */
        delete: operations["delete_location"];
        options?: never;
        head?: never;
        /**
         * Update Location
         * @description Update a location; fields that are not sent stay unchanged.
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
        /**
         * Restore Location
         * @description Restore a deleted location.
         */
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
        /**
         * List Statuses
         * @description List statuses.
         */
        get: operations["list_statuses"];
        put?: never;
        /**
         * Create Status
         * @description Create a status.
         */
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
        /**
         * Get Status
         * @description Get a status.
         */
        get: operations["get_status"];
        put?: never;
        post?: never;
        /**
         * Delete Status
         * @description Delete a status that is not in use; it can be restored.
         */
        delete: operations["delete_status"];
        options?: never;
        head?: never;
        /**
         * Update Status
         * @description Update a status; fields that are not sent stay unchanged.
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
        /**
         * Restore Status
         * @description Restore a deleted status.
         */
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
        /**
         * List Departments
         * @description List departments.
         */
        get: operations["list_departments"];
        put?: never;
        /**
         * Create Department
         * @description Create a department.
         */
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
        /**
         * Get Department
         * @description Get a department.
         */
        get: operations["get_department"];
        put?: never;
        post?: never;
        /**
         * Delete Department
         * @description Delete a department that is not in use; it can be restored.
         */
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        /**
         * Update Department
         * @description Update a department; fields that are not sent stay unchanged.
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
        /**
         * Restore Department
         * @description Restore a deleted department.
         */
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
        /**
         * List Manufacturers
         * @description List manufacturers.
         */
        get: operations["list_manufacturers"];
        put?: never;
        /**
         * Create Manufacturer
         * @description Create a manufacturer.
         */
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
        /**
         * Get Manufacturer
         * @description Get a manufacturer.
         */
        get: operations["get_manufacturer"];
        put?: never;
        post?: never;
        /**
         * Delete Manufacturer
         * @description Delete a manufacturer that is not in use; it can be restored.
         */
        delete: operations["delete_manufacturer"];
        options?: never;
        head?: never;
        /**
         * Update Manufacturer
         * @description Update a manufacturer; fields that are not sent stay unchanged.
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
        /**
         * Restore Manufacturer
         * @description Restore a deleted manufacturer.
         */
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
        /**
         * List Suppliers
         * @description List suppliers.
         */
        get: operations["list_suppliers"];
        put?: never;
        /**
         * Create Supplier
         * @description Create a supplier.
         */
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
        /**
         * Get Supplier
         * @description Get a supplier.
         */
        get: operations["get_supplier"];
        put?: never;
        post?: never;
        /**
         * Delete Supplier
         * @description Delete a supplier that is not in use; it can be restored.
         */
        delete: operations["delete_supplier"];
        options?: never;
        head?: never;
        /**
         * Update Supplier
         * @description Update a supplier; fields that are not sent stay unchanged.
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
        /**
         * Restore Supplier
         * @description Restore a deleted supplier.
         */
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
        /**
         * List Asset Models
         * @description List asset models.
         */
        get: operations["list_asset_models"];
        put?: never;
        /**
         * Create Asset Model
         * @description Create an asset model.
         */
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
        /**
         * Get Asset Model
         * @description Get an asset model.
         */
        get: operations["get_asset_model"];
        put?: never;
        post?: never;
        /**
         * Delete Asset Model
         * @description Delete an asset model that is not in use; it can be restored.
         */
        delete: operations["delete_asset_model"];
        options?: never;
        head?: never;
        /**
         * Update Asset Model
         * @description Update an asset model; fields that are not sent stay unchanged.
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
        /**
         * Restore Asset Model
         * @description Restore a deleted asset model.
         */
        post: operations["restore_asset_model"];
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
        /**
         * List Licenses
         * @description List licenses.
         */
        get: operations["list_licenses"];
        put?: never;
        /**
         * Create License
         * @description Create a license.
         */
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
        /**
         * Get License
         * @description Get a license.
         */
        get: operations["get_license"];
        put?: never;
        post?: never;
        /**
         * Delete License
         * @description Delete a license that is not in use; it can be restored.
         */
        delete: operations["delete_license"];
        options?: never;
        head?: never;
        /**
         * Update License
         * @description Update a license; fields that are not sent stay unchanged.
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
        /**
         * Restore License
         * @description Restore a deleted license.
         */
        post: operations["restore_license"];
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
        /**
         * List Custom Fields
         * @description List custom fields.
         */
        get: operations["list_custom_fields"];
        put?: never;
        /**
         * Create Custom Field
         * @description Create a custom field for the assets of a category and its descendants.
         */
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
        /**
         * Get Custom Field
         * @description Get a custom field.
         */
        get: operations["get_custom_field"];
        put?: never;
        post?: never;
        /**
         * Delete Custom Field
         * @description Delete a custom field; assets keep their values in it. It can be restored.
         */
        delete: operations["delete_custom_field"];
        options?: never;
        head?: never;
        /**
         * Update Custom Field
         * @description Update a custom field; the values that assets already have stay unchanged.
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
        /**
         * Restore Custom Field
         * @description Restore a deleted custom field.
         */
        post: operations["restore_custom_field"];
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
         * List Jobs
         * @description List unfinished jobs: queued, running and failed, the newest first.
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
        /**
         * Get Job
         * @description Get an unfinished job.
         */
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
         * Run Job
         * @description Run a queued or failed job now; a failed job gets all its attempts again.
         */
        post: operations["run_job"];
        delete?: never;
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
         * List Webhooks
         * @description List webhooks, the newest first.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Create Webhook
         * @description Create a webhook.
         *
         *     Call `rotate-secret` to obtain the secret that its messages are signed with.
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
        /**
         * Get Webhook
         * @description Get a webhook.
         */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
        /**
         * Delete Webhook
         * @description Delete a webhook; it can be restored.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        /**
         * Update Webhook
         * @description Update a webhook.
         *
         *     Deliveries that were pending while it was disabled are sent when it is enabled.
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
        /**
         * Restore Webhook
         * @description Restore a deleted webhook.
         */
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
         * Test Webhook
         * @description Send a `ping` to a webhook, once, even if it is disabled.
         *
         *     Read the delivery in `Location` for the outcome.
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
         * List Webhook Deliveries
         * @description List the deliveries of a webhook, the newest first.
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
        /**
         * Get Webhook Delivery
         * @description Get a delivery with its attempts.
         */
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
         * Redeliver Webhook Delivery
         * @description Send a delivery again, whatever its state, with the same message id.
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
         * Rotate Webhook Secret
         * @description Replace the secret of a webhook and return the new one, which no other response contains.
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
        /**
         * List Chat Addresses
         * @description List your chat addresses and, for administrators, those of the company.
         */
        get: operations["list_chat_addresses"];
        put?: never;
        /**
         * Create Chat Address
         * @description Create a chat address. Its URL is secret and is not returned.
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
        /**
         * Get Chat Address
         * @description Retrieve a chat address, without its URL.
         */
        get: operations["get_chat_address"];
        put?: never;
        post?: never;
        /**
         * Delete Chat Address
         * @description Delete a chat address and erase its URL.
         */
        delete: operations["delete_chat_address"];
        options?: never;
        head?: never;
        /**
         * Update Chat Address
         * @description Update a chat address.
         */
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
         * Test Chat Address
         * @description Send a test message to a chat address, and return whether it was accepted.
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
         * List Notification Templates
         * @description List the kinds of notifications with their templates and the names that templates can use.
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
        /**
         * Get Notification Template
         * @description Retrieve the template of a kind, channel and locale.
         */
        get: operations["get_notification_template"];
        /**
         * Put Notification Template
         * @description Set a custom template of a kind, channel and locale. It is validated with example values.
         */
        put: operations["put_notification_template"];
        post?: never;
        /**
         * Reset Notification Template
         * @description Delete a custom template, so that the default is used.
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
        /**
         * Preview Notification Template
         * @description Render a template with example values, without saving it.
         */
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
         * Get Liveness
         * @description Check that the process is running; restart it if this does not answer.
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
         * Get Readiness
         * @description Check whether requests can be served; without Redis they can, and the status is `degraded`.
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
            scopes: components["schemas"]["Permission"][];
            expires_at: string | null;
            /** @description Recorded at most once a minute. */
            last_used_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * ApprovalRule
         * @description The approval steps of matching workflows. The matching rule with the lowest position applies.
         */
        ApprovalRule: {
            /** Format: uuid */
            id: string;
            name: string;
            position: number;
            /** @description Null: every type. */
            type: components["schemas"]["WorkflowType"] | null;
            /** @description The rule matches assets of this category and its descendants. Null: every category. */
            category: components["schemas"]["CategoryReference"] | null;
            /** @description The rule matches users of this department and its descendants. Null: every department. */
            department: components["schemas"]["Reference"] | null;
            /** @description The lowest purchase price that matches, with two decimals. Null: every price. */
            minimum_price: string | null;
            steps: components["schemas"]["ApprovalStepView"][];
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
             * @description `department_manager`: the manager of the nearest department, upward from that of the user who
             *     receives the asset.
             * @enum {string}
             */
            decided_by: "role" | "department_manager" | "user";
            /** @description Required if `decided_by` is `role`. */
            role?: components["schemas"]["Role"] | null;
            /** @description Required if `decided_by` is `user`. */
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
            /** @enum {string} */
            decided_by: "role" | "department_manager" | "user";
            role: components["schemas"]["Role"] | null;
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
            note?: string | null;
            /** @description The assets to assign if a category or model was requested. Absent: available ones are chosen. */
            asset_ids?: string[] | null;
        };
        /**
         * Asset
         * @description A physical item that is tracked by its asset tag.
         */
        Asset: {
            /** Format: uuid */
            id: string;
            asset_tag: string;
            name: string;
            serial_number: string | null;
            status: components["schemas"]["StatusReference"];
            /** @description A, B or C by the time since the purchase; null without a purchase date. */
            grade: ("A" | "B" | "C") | null;
            category: components["schemas"]["CategoryReference"];
            model: components["schemas"]["AssetModelReference"] | null;
            location: components["schemas"]["Reference"] | null;
            /** @description The present holder; null if the asset is not checked out, or if you may not see its private fields. */
            holder: components["schemas"]["Holder"] | null;
            supplier: components["schemas"]["Reference"] | null;
            purchase_date: string | null;
            /** @description A decimal string in `currency`, such as `1250000.00`. */
            purchase_price: string | null;
            /** @description ISO 4217. */
            currency: string;
            purchase_request: string | null;
            tax_invoice_date: string | null;
            warranty_months: number | null;
            /** @description The purchase date plus the warranty months; read-only. */
            warranty_expires: string | null;
            order_number: string | null;
            /** @description The asset's former tag; it is found by this number too. */
            old_asset_number: string | null;
            /** @description Whether employees see the asset and can request it. */
            requestable: boolean;
            description: string | null;
            notes: string | null;
            special_notes: string | null;
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description A URL, or the `content_url` of an image attached to the asset. */
            image_url: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * AssetAvailability
         * @description The availability of an asset in a period.
         */
        AssetAvailability: {
            /** @description Whether the asset can be checked out and is free for the whole period. */
            available: boolean;
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
            model_number: string | null;
            manufacturer: components["schemas"]["Reference"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
            asset_tag: string;
        };
        /**
         * Assignment
         * @description A period in which a holder has an asset; it is open until the asset is checked in.
         */
        Assignment: {
            /** Format: uuid */
            id: string;
            asset: components["schemas"]["AssignedAsset"];
            holder: components["schemas"]["Holder"];
            /** Format: date-time */
            checked_out_at: string;
            /** @description When the asset is to be returned; null: no due date. */
            due_at: string | null;
            /** @description Null while the assignment is open. */
            checked_in_at: string | null;
            /** @description Whether the assignment is open after `due_at`. */
            overdue: boolean;
            note: string | null;
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
            type: components["schemas"]["WorkflowType"];
        };
        /**
         * Attachment
         * @description A file attached to an asset, a workflow or a maintenance; exactly one of the three is not null.
         */
        Attachment: {
            /** Format: uuid */
            id: string;
            asset: components["schemas"]["AssignedAsset"] | null;
            workflow: components["schemas"]["AttachedWorkflow"] | null;
            maintenance: components["schemas"]["Reference"] | null;
            file_name: string;
            description: string | null;
            /** @description Media type detected from the content, such as `application/pdf`; the declared type is ignored. */
            content_type: string;
            /** @description Size in bytes. */
            size: number;
            /** @description SHA-256 of the content, in hexadecimal. */
            sha256: string;
            /** @description Whether the file is a JPEG, PNG, GIF or WebP image; images have a thumbnail. */
            is_image: boolean;
            /** @description Width of an image in pixels, with its orientation applied; null for other files. */
            width: number | null;
            /** @description Height of an image in pixels, with its orientation applied; null for other files. */
            height: number | null;
            /** @description Path of the content; the path of an image can be the `image_url` of its asset. */
            content_url: string;
            /** @description Path of the thumbnail; null if the file is not an image. */
            thumbnail_url: string | null;
            uploaded_by: components["schemas"]["Reference"];
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * BulkAssetRequest
         * @description Operations that are executed in order.
         *
         *     If `atomic`, all operations succeed or none is executed. A dry run returns the results and changes
         *     nothing.
         */
        BulkAssetRequest: {
            operations: (components["schemas"]["BulkCreate"] | components["schemas"]["BulkUpdate"] | components["schemas"]["BulkDelete"])[];
            /** @default true */
            atomic?: boolean;
            /** @default false */
            dry_run?: boolean;
        };
        /**
         * BulkAssetResponse
         * @description The results of the operations, in their order.
         */
        BulkAssetResponse: {
            items: components["schemas"]["BulkAssetResult"][];
        };
        /**
         * BulkAssetResult
         * @description The result of one operation.
         */
        BulkAssetResult: {
            /** @description The position of the operation in the request, from 0. */
            index: number;
            /** @description The HTTP status that the operation would have as a separate request. */
            status: number;
            /** @description The asset's id; null if the operation failed, or would create an asset in a dry run. */
            id: string | null;
            /** @description The reason of the failure; null if the operation succeeded. */
            problem: components["schemas"]["Problem"] | null;
        };
        /**
         * BulkAssignmentResult
         * @description The result for one asset of a bulk check-out or check-in.
         */
        BulkAssignmentResult: {
            /** @description The position in the request's `asset_ids` or `asset_tags`, from 0. */
            index: number;
            /** @description The HTTP status that a request for this asset alone would have, such as 201 or 409. */
            status: number;
            /** @description Null: no asset has this tag. */
            asset_id: string | null;
            /** @description The tag as given in the request; null if the request has `asset_ids`. */
            asset_tag: string | null;
            /** @description The assignment that was opened or closed; null if the asset failed. */
            assignment_id: string | null;
            /** @description The error of this asset (RFC 9457); null if it succeeded. */
            problem: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * BulkCheckInRequest
         * @description Check in several assets.
         */
        BulkCheckInRequest: {
            /** @description The location to move the asset to. Absent: its location stays. */
            location_id?: string | null;
            /** @description Status code to set, such as `stock`, instead of the status's `on_check_in`. */
            status?: string | null;
            note?: string | null;
            asset_ids?: string[];
            /** @description Asset tags or old asset numbers, as scanned from labels; case is ignored. */
            asset_tags?: string[];
            /**
             * @description If true, one failure fails the whole request and nothing is changed. If false, each asset succeeds or
             *     fails on its own.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * BulkCheckInResponse
         * @description The result of a bulk check-in for each asset, in the order of the request.
         */
        BulkCheckInResponse: {
            items: components["schemas"]["BulkAssignmentResult"][];
        };
        /**
         * BulkCheckOutRequest
         * @description Check out several assets to one holder.
         */
        BulkCheckOutRequest: {
            user_id?: string | null;
            /** @description The location that holds the asset; it becomes the location of the asset too. */
            location_id?: string | null;
            /** @description The asset that the asset is installed in or kept with. */
            parent_asset_id?: string | null;
            /** @description When the asset is to be returned, in the future. Absent: no due date. */
            due_at?: string | null;
            /**
             * @description Status code to set, such as `loaned`. Absent: at check-out the status's `on_check_out` is set, at
             *     transfer the status stays.
             */
            status?: string | null;
            note?: string | null;
            asset_ids?: string[];
            /** @description Asset tags or old asset numbers, as scanned from labels; case is ignored. */
            asset_tags?: string[];
            /**
             * @description If true, one failure fails the whole request and nothing is changed. If false, each asset succeeds or
             *     fails on its own.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * BulkCheckOutResponse
         * @description The result of a bulk check-out for each asset, in the order of the request.
         */
        BulkCheckOutResponse: {
            items: components["schemas"]["BulkAssignmentResult"][];
        };
        /**
         * BulkCreate
         * @description Create an asset.
         */
        BulkCreate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "create";
            data: components["schemas"]["CreateAssetRequest"];
        };
        /**
         * BulkDelete
         * @description Delete an asset, if its version is `if_version` or none is given.
         */
        BulkDelete: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "delete";
            /** Format: uuid */
            id: string;
            if_version?: number | null;
        };
        /**
         * BulkUpdate
         * @description Update an asset, if its version is `if_version` or none is given.
         */
        BulkUpdate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "update";
            /** Format: uuid */
            id: string;
            if_version?: number | null;
            data: components["schemas"]["UpdateAssetRequest"];
        };
        /**
         * BusyPeriod
         * @description A period in which an asset is not available.
         */
        BusyPeriod: {
            /** @enum {string} */
            kind: "assignment" | "reservation";
            /** Format: date-time */
            starts_at: string;
            /** @description Null: no due date. */
            ends_at: string | null;
            /** @description The name of the user; null for other holders. Employees see only their own name. */
            holder: string | null;
        };
        /**
         * Category
         * @description A category of assets, such as laptops; its code is part of asset tags.
         */
        Category: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            name_en: string | null;
            parent: components["schemas"]["Reference"] | null;
            /** @description Minutes that an asset of the category stays free before each reservation. */
            buffer_before_minutes: number;
            /** @description Minutes that an asset of the category stays free after each reservation. */
            buffer_after_minutes: number;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
            code: string;
        };
        /**
         * ChangePasswordRequest
         * @description The current and the new password.
         */
        ChangePasswordRequest: {
            /** Format: password */
            current_password: string;
            /** Format: password */
            new_password: string;
        };
        /**
         * ChangeRoleRequest
         * @description The new role of a user.
         */
        ChangeRoleRequest: {
            role: components["schemas"]["Role"];
        };
        /**
         * Channel
         * @description A channel of notifications.
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
            service: string;
            /** @description Null for an address of the company. */
            user: components["schemas"]["Reference"] | null;
            /** @description The kinds sent to an address of the company; null for a user's address, where the preferences apply. */
            kinds: components["schemas"]["NotificationKind"][] | null;
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
            delivered: boolean;
            detail: string | null;
        };
        /**
         * Check
         * @description The state of one service that SAMS depends on.
         */
        Check: {
            /** @enum {string} */
            status: "ok" | "down" | "outdated";
            /** @description Response time; null if there was no response */
            milliseconds: number | null;
            /** @description The problem and how to solve it, or a note */
            detail: string | null;
        };
        /**
         * CheckInRequest
         * @description Check in an asset.
         */
        CheckInRequest: {
            /** @description The location to move the asset to. Absent: its location stays. */
            location_id?: string | null;
            /** @description Status code to set, such as `stock`, instead of the status's `on_check_in`. */
            status?: string | null;
            note?: string | null;
        };
        /**
         * CheckOutRequest
         * @description Check out an asset to exactly one user, location or other asset.
         */
        CheckOutRequest: {
            user_id?: string | null;
            /** @description The location that holds the asset; it becomes the location of the asset too. */
            location_id?: string | null;
            /** @description The asset that the asset is installed in or kept with. */
            parent_asset_id?: string | null;
            /** @description When the asset is to be returned, in the future. Absent: no due date. */
            due_at?: string | null;
            /**
             * @description Status code to set, such as `loaned`. Absent: at check-out the status's `on_check_out` is set, at
             *     transfer the status stays.
             */
            status?: string | null;
            note?: string | null;
        };
        /**
         * CheckOutReservationRequest
         * @description Check out a reservation.
         */
        CheckOutReservationRequest: {
            /**
             * @description Another asset of the reserved model or category. Absent: the reserved asset or, if it is unavailable,
             *     any other.
             */
            asset_id?: string | null;
            note?: string | null;
        };
        /**
         * CommentRequest
         * @description The text of a comment.
         */
        CommentRequest: {
            text: string;
        };
        /**
         * CreateApiTokenRequest
         * @description A new API token; it has the permissions in its scopes that its owner has at the time of use.
         */
        CreateApiTokenRequest: {
            name: string;
            /** @description Only permissions of your own role. */
            scopes: components["schemas"]["Permission"][];
            /** @description Null for a token that does not expire. */
            expires_at?: string | null;
        };
        /**
         * CreateApprovalRuleRequest
         * @description Create an approval rule. An absent criterion matches every workflow.
         */
        CreateApprovalRuleRequest: {
            name: string;
            /**
             * @description The matching rule with the lowest position applies.
             * @default 0
             */
            position?: number;
            type?: components["schemas"]["WorkflowType"] | null;
            /** @description The category of the requested asset; descendants match too. */
            category_id?: string | null;
            /** @description The department of the user who receives the asset; descendants match too. */
            department_id?: string | null;
            /** @description The lowest purchase price that matches. Of a category or model, its most expensive asset counts. */
            minimum_price?: number | string | null;
            steps: components["schemas"]["ApprovalStep"][];
        };
        /**
         * CreateAssetModelRequest
         * @description Create an asset model.
         */
        CreateAssetModelRequest: {
            name: string;
            model_number?: string | null;
            manufacturer_id?: string | null;
            category_id?: string | null;
            notes?: string | null;
        };
        /**
         * CreateAssetRequest
         * @description A new asset. By default it gets the next tag of its category and year, and the status `stock`.
         */
        CreateAssetRequest: {
            name: string;
            /** Format: uuid */
            category_id: string;
            asset_tag?: string | null;
            serial_number?: string | null;
            status_id?: string | null;
            /** @description The code of the status, instead of `status_id`. */
            status?: string | null;
            model_id?: string | null;
            location_id?: string | null;
            supplier_id?: string | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string | null;
            purchase_request?: string | null;
            tax_invoice_date?: string | null;
            warranty_months?: number | null;
            order_number?: string | null;
            old_asset_number?: string | null;
            /** @default false */
            requestable?: boolean;
            description?: string | null;
            notes?: string | null;
            special_notes?: string | null;
            custom_fields?: {
                [key: string]: string | boolean | number | null;
            };
            image_url?: string | null;
        };
        /**
         * CreateCategoryRequest
         * @description Create a category.
         */
        CreateCategoryRequest: {
            code: string;
            name: string;
            name_en?: string | null;
            parent_id?: string | null;
            /** @default 0 */
            buffer_before_minutes?: number;
            /** @default 0 */
            buffer_after_minutes?: number;
        };
        /**
         * CreateChatAddressRequest
         * @description Create your own chat address or, with `kinds` and as an administrator, one of the company.
         */
        CreateChatAddressRequest: {
            name: string;
            /** Format: password */
            url: string;
            kinds?: components["schemas"]["NotificationKind"][] | null;
        };
        /**
         * CreateCustomFieldRequest
         * @description Create a custom field; its category, key and type cannot be changed later.
         */
        CreateCustomFieldRequest: {
            /** Format: uuid */
            category_id: string;
            key: string;
            label: string;
            label_en?: string | null;
            type: components["schemas"]["CustomFieldType"];
            /** @default false */
            required?: boolean;
            default?: string | boolean | number | null;
            minimum?: number | string | null;
            maximum?: number | string | null;
            choices?: string[] | null;
            /** @default 0 */
            sort_order?: number;
        };
        /**
         * CreateDepartmentRequest
         * @description Create a department.
         */
        CreateDepartmentRequest: {
            code?: string | null;
            name: string;
            name_en?: string | null;
            parent_id?: string | null;
            manager_id?: string | null;
        };
        /**
         * CreateLicenseRequest
         * @description Create a license; a price requires a currency.
         */
        CreateLicenseRequest: {
            name: string;
            manufacturer_id?: string | null;
            supplier_id?: string | null;
            seats?: number | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string | null;
            order_number?: string | null;
            expires_on?: string | null;
            notes?: string | null;
        };
        /**
         * CreateLocationRequest
         * @description Create a location.
         */
        CreateLocationRequest: {
            code?: string | null;
            name: string;
            name_en?: string | null;
            parent_id?: string | null;
            address?: string | null;
        };
        /**
         * CreateMaintenanceRequest
         * @description Schedule a maintenance.
         */
        CreateMaintenanceRequest: {
            /** Format: uuid */
            asset_id: string;
            name: string;
            /** @default repair */
            kind?: components["schemas"]["MaintenanceKind"];
            supplier_id?: string | null;
            /** @description The day of the work; required if the maintenance recurs. */
            scheduled_on?: string | null;
            cost?: number | string | null;
            /** @description Absent: the currency of the installation. */
            currency?: string | null;
            /**
             * @description Whether the warranty covers the work.
             * @default false
             */
            is_warranty?: boolean;
            /**
             * @description When to schedule the next maintenance after this one is finished: a rule (RFC 5545) that counts in
             *     days, such as `FREQ=MONTHLY;INTERVAL=6`. Cannot be combined with `interval_months`.
             */
            recurrence_rule?: string | null;
            /**
             * @description Months from `scheduled_on` to the next maintenance, 1 to 120. Cannot be combined with
             *     `recurrence_rule`.
             */
            interval_months?: number | null;
            notes?: string | null;
        };
        /**
         * CreateManufacturerRequest
         * @description Create a manufacturer.
         */
        CreateManufacturerRequest: {
            name: string;
            website?: string | null;
            support_email?: string | null;
            support_phone?: string | null;
            notes?: string | null;
        };
        /**
         * CreateReservationRequest
         * @description Reserve an asset, or any asset of a category or model: exactly one of the three ids.
         */
        CreateReservationRequest: {
            asset_id?: string | null;
            category_id?: string | null;
            model_id?: string | null;
            /** @description The user to reserve for. Absent: yourself. Employees can only reserve for themselves. */
            user_id?: string | null;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            note?: string | null;
        };
        /**
         * CreateStatusRequest
         * @description Create a status.
         */
        CreateStatusRequest: {
            code: string;
            name: string;
            name_en?: string | null;
            kind: components["schemas"]["StatusKind"];
            color?: string | null;
            /** @default 0 */
            sort_order?: number;
            on_check_out_id?: string | null;
            on_check_in_id?: string | null;
        };
        /**
         * CreateSupplierRequest
         * @description Create a supplier.
         */
        CreateSupplierRequest: {
            name: string;
            contact_name?: string | null;
            email?: string | null;
            phone?: string | null;
            website?: string | null;
            address?: string | null;
            notes?: string | null;
        };
        /**
         * CreateUserRequest
         * @description A new user; with a password they can sign in immediately.
         */
        CreateUserRequest: {
            email?: string | null;
            name: string;
            /** @default employee */
            role?: components["schemas"]["Role"];
            department_id?: string | null;
            employee_number?: string | null;
            phone?: string | null;
            locale?: ("ko" | "en") | null;
            time_zone?: string | null;
            password?: string | null;
        };
        /**
         * CreateWebhookRequest
         * @description An HTTP endpoint to send events to.
         */
        CreateWebhookRequest: {
            name: string;
            /** @description Must begin with `https://` and resolve to a public address, unless the server allows others. */
            url: string;
            /** @description Actions such as `asset.checked_out` and patterns such as `asset.*`; null means all events. */
            events?: string[] | null;
            /** @default true */
            is_active?: boolean;
        };
        /**
         * CreateWorkflowRequest
         * @description Request one asset, or a quantity of a category or model: exactly one of the three ids.
         */
        CreateWorkflowRequest: {
            type: components["schemas"]["WorkflowType"];
            asset_id?: string | null;
            category_id?: string | null;
            model_id?: string | null;
            /**
             * @description The number of assets, 1 to 100; 1 if `asset_id` is given.
             * @default 1
             */
            quantity?: number;
            /** @description The user who receives the asset, in a transfer the new holder. Absent: yourself. */
            requested_for_id?: string | null;
            reason: string;
            starts_at?: string | null;
            /** @description Required for a rental. The assets are due at the end of this day. */
            expected_return_date?: string | null;
        };
        /**
         * CurrentUser
         * @description The authenticated user with their permissions.
         */
        CurrentUser: {
            /** Format: uuid */
            id: string;
            email: string | null;
            name: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["Reference"] | null;
            employee_number: string | null;
            phone: string | null;
            /** @description Language of notifications; null for the company's default. */
            locale: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null for the company's time zone. */
            time_zone: string | null;
            /** @description False after deactivation: the user cannot sign in or hold assets. */
            is_active: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description With an API token, only those within its scopes. */
            permissions: components["schemas"]["Permission"][];
        };
        /**
         * CustomField
         * @description A custom field of the assets of a category and its descendants.
         */
        CustomField: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["CategoryReference"];
            key: string;
            label: string;
            label_en: string | null;
            type: components["schemas"]["CustomFieldType"];
            required: boolean;
            default: string | boolean | number | null;
            minimum: string | null;
            maximum: string | null;
            choices: string[] | null;
            sort_order: number;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * CustomFieldType
         * @description The type of a custom field's values.
         * @enum {string}
         */
        CustomFieldType: "text" | "number" | "date" | "boolean" | "choice" | "url";
        /**
         * DeliveredEvent
         * @description The event of a delivery.
         */
        DeliveredEvent: {
            /** Format: uuid */
            id: string;
            action: string;
            entity_type: string;
            /** Format: uuid */
            entity_id: string;
        };
        /**
         * DeliveryAttempt
         * @description One call to the receiver and its result.
         */
        DeliveryAttempt: {
            /** Format: date-time */
            at: string;
            /** @description The duration of the call in milliseconds. */
            duration_ms: number;
            /** @description The HTTP status of the response; null if there was none. */
            status: number | null;
            /** @description Null if the attempt succeeded. */
            error: components["schemas"]["DeliveryError"] | null;
            /** @description The first 1,024 bytes of the response body. */
            response: string | null;
        };
        /**
         * DeliveryError
         * @description The reason why a delivery attempt failed.
         * @enum {string}
         */
        DeliveryError: "address_not_allowed" | "dns_error" | "connection_error" | "tls_error" | "timeout" | "invalid_response" | "redirected" | "http_error";
        /**
         * DeliveryState
         * @description The state of a delivery.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed";
        /**
         * Department
         * @description An organizational unit; departments form a tree.
         */
        Department: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            name_en: string | null;
            parent: components["schemas"]["Reference"] | null;
            /** @description The approver in approval steps of type department manager; also informed of overdue assets. */
            manager: components["schemas"]["Reference"] | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * DisabledReason
         * @description The reason why the system disabled a webhook.
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
            /** Format: date-time */
            occurred_at: string;
            actor: components["schemas"]["EventActor"];
            /** @description `<entity type>.<verb>`, such as `asset.checked_out`. */
            action: string;
            /** @description Such as `asset`, `assignment`, `workflow`. */
            entity_type: string;
            /** Format: uuid */
            entity_id: string;
            /** @description The old and the new value of each changed field, in the format of the API. */
            changes: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
            /** @description The reason or remark that was given with the change. */
            note: string | null;
            /** @description The `X-Request-ID` of the request that made the change. */
            request_id: string | null;
        };
        /**
         * EventActor
         * @description The user who made a change, or the program, such as an import, that has no user id.
         */
        EventActor: {
            /** @description Null if the change was not made by a user. */
            id: string | null;
            /** @description The name at the time of the change. */
            name: string;
        };
        /**
         * FieldProblem
         * @description An error of one field or parameter.
         */
        FieldProblem: {
            /** @description A JSON pointer into the body (`/name`), `?limit` for a query parameter, `{asset_id}` for a path parameter, `header:If-Match` for a header, `cookie:…` for a cookie */
            pointer: string;
            code: string;
            message: string;
        };
        /**
         * FinishMaintenanceRequest
         * @description Finish a maintenance. Fields that are not sent stay unchanged.
         */
        FinishMaintenanceRequest: {
            cost?: number | string | null;
            notes?: string | null;
        };
        /**
         * Holder
         * @description The user, location or other asset that an asset is checked out to.
         */
        Holder: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "user" | "location" | "asset";
        };
        /**
         * Job
         * @description An unfinished background job.
         */
        Job: {
            /** Format: uuid */
            id: string;
            /** @description The task, such as `webhooks.deliver`. */
            name: string;
            state: components["schemas"]["JobState"];
            /** @description The deduplication key: while a job with this key is queued or running, no other is added. */
            key: string | null;
            /** @description The arguments of the job. */
            payload: {
                [key: string]: unknown;
            };
            /** @description The number of failed attempts. */
            attempts: number;
            /** @description The error of the last failed attempt. */
            error: string | null;
            /**
             * Format: date-time
             * @description The time of the next attempt, or of the first.
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
         * @description A purchased license of a software product.
         */
        License: {
            /** Format: uuid */
            id: string;
            name: string;
            manufacturer: components["schemas"]["Reference"] | null;
            supplier: components["schemas"]["Reference"] | null;
            /** @description The number of users; null if it is not limited. */
            seats: number | null;
            purchase_date: string | null;
            /** @description A decimal string in `currency`, such as `1250000.00`. */
            purchase_price: string | null;
            currency: string | null;
            order_number: string | null;
            /** @description The last day of validity; null if the license is perpetual. */
            expires_on: string | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * Liveness
         * @description The process is running.
         */
        Liveness: {
            /** @constant */
            status: "ok";
            version: string;
        };
        /**
         * Location
         * @description A site, building, floor or storage room; locations form a tree.
         */
        Location: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            name_en: string | null;
            parent: components["schemas"]["Reference"] | null;
            address: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * LoginRequest
         * @description An e-mail address and a password.
         */
        LoginRequest: {
            /** @description Case is ignored. */
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
            asset: components["schemas"]["AssignedAsset"];
            name: string;
            kind: components["schemas"]["MaintenanceKind"];
            state: components["schemas"]["MaintenanceState"];
            supplier: components["schemas"]["Reference"] | null;
            scheduled_on: string | null;
            started_at: string | null;
            /** @description When it was completed, or cancelled while in progress. */
            finished_at: string | null;
            /** @description Hours from `started_at` to `finished_at`, or until now while it is in progress; two decimals. */
            downtime_hours: number | null;
            /** @description An amount in `currency` with two decimals, such as "120000.00". */
            cost: string | null;
            currency: string;
            /** @description Whether the warranty covers the work. */
            is_warranty: boolean;
            /** @description When the next maintenance is scheduled (RFC 5545), such as `FREQ=MONTHLY;INTERVAL=6`. */
            recurrence_rule: string | null;
            /** @description Months from `scheduled_on` to the next maintenance. */
            interval_months: number | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
            website: string | null;
            support_email: string | null;
            support_phone: string | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * ModelAvailability
         * @description The availability of the assets of a model in a period.
         */
        ModelAvailability: {
            /** @description Assets that can be checked out. */
            total: number;
            /** @description Assets that can be checked out and are free for the whole period. */
            available: number;
        };
        /**
         * NewApiToken
         * @description A new personal API token with its secret, which is shown only once.
         */
        NewApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: components["schemas"]["Permission"][];
            expires_at: string | null;
            /** @description Recorded at most once a minute. */
            last_used_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Send it as `Authorization: Bearer …`. */
            token: string;
        };
        /**
         * Notification
         * @description A notification, rendered in the language of its recipient.
         */
        Notification: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            entity_type: string;
            /** @description Null for a digest of several entities. */
            entity_id: string | null;
            count: number;
            title: string;
            text: string;
            /** Format: date-time */
            created_at: string;
            read_at: string | null;
        };
        /**
         * NotificationKind
         * @description The kind of a notification.
         * @enum {string}
         */
        NotificationKind: "workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "warranty_expiring" | "license_expiring" | "webhook_disabled";
        /**
         * NotificationTemplate
         * @description The template of a kind, channel and locale: the default one or a custom one.
         */
        NotificationTemplate: {
            kind: components["schemas"]["NotificationKind"];
            channel: components["schemas"]["Channel"];
            /** @enum {string} */
            locale: "ko" | "en";
            subject: string;
            text: string;
            html: string | null;
            is_default: boolean;
            version: number;
        };
        /**
         * NotificationTemplateKinds
         * @description All kinds of notifications with their templates.
         */
        NotificationTemplateKinds: {
            kinds: components["schemas"]["TemplateKind"][];
        };
        /**
         * NotificationTemplateRequest
         * @description The source of a template. `html` is required for e-mail and not allowed for other channels.
         */
        NotificationTemplateRequest: {
            /** @description Subject or title, on one line. */
            subject: string;
            text: string;
            html?: string | null;
        };
        /** ApiTokenPage */
        ApiTokenPage: {
            items: components["schemas"]["ApiToken"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** ApprovalRulePage */
        ApprovalRulePage: {
            items: components["schemas"]["ApprovalRule"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** AssetModelPage */
        AssetModelPage: {
            items: components["schemas"]["AssetModel"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** AssetPage */
        AssetPage: {
            items: components["schemas"]["Asset"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** AssignmentPage */
        AssignmentPage: {
            items: components["schemas"]["Assignment"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** AttachmentPage */
        AttachmentPage: {
            items: components["schemas"]["Attachment"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** CategoryPage */
        CategoryPage: {
            items: components["schemas"]["Category"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** ChatAddressPage */
        ChatAddressPage: {
            items: components["schemas"]["ChatAddress"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** CustomFieldPage */
        CustomFieldPage: {
            items: components["schemas"]["CustomField"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** DepartmentPage */
        DepartmentPage: {
            items: components["schemas"]["Department"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** EventPage */
        EventPage: {
            items: components["schemas"]["Event"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** JobPage */
        JobPage: {
            items: components["schemas"]["Job"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** LicensePage */
        LicensePage: {
            items: components["schemas"]["License"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** LocationPage */
        LocationPage: {
            items: components["schemas"]["Location"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** MaintenancePage */
        MaintenancePage: {
            items: components["schemas"]["Maintenance"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** ManufacturerPage */
        ManufacturerPage: {
            items: components["schemas"]["Manufacturer"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** NotificationPage */
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** ReservationPage */
        ReservationPage: {
            items: components["schemas"]["Reservation"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** SessionPage */
        SessionPage: {
            items: components["schemas"]["Session"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** StatusPage */
        StatusPage: {
            items: components["schemas"]["Status"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** SupplierPage */
        SupplierPage: {
            items: components["schemas"]["Supplier"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** UserPage */
        UserPage: {
            items: components["schemas"]["User"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** WebhookDeliveryPage */
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** WebhookPage */
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** WorkflowCommentPage */
        WorkflowCommentPage: {
            items: components["schemas"]["WorkflowComment"][];
            next_cursor: string | null;
            /** @description The number of matching items if `count=true`, at most 10,000; otherwise null. */
            total: number | null;
            /** @description Whether `total` is the exact number; false if counting stopped at 10,000 or was not requested. */
            total_is_exact: boolean;
        };
        /** WorkflowPage */
        WorkflowPage: {
            items: components["schemas"]["Workflow"][];
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
        Permission: "assets:read" | "assets:write" | "assets:assign" | "reference:read" | "reference:write" | "licenses:read" | "licenses:write" | "users:read" | "users:write" | "events:read" | "imports:run" | "rules:write" | "jobs:manage" | "webhooks:manage" | "notifications:read" | "notifications:write";
        /**
         * Preference
         * @description The channels of one kind of notification.
         */
        Preference: {
            kind: components["schemas"]["NotificationKind"];
            in_app: boolean;
            email: boolean;
            chat: boolean;
        };
        /**
         * Preferences
         * @description The channels of each kind of notification that the user's role receives.
         */
        Preferences: {
            preferences: components["schemas"]["Preference"][];
            /** @description Whether e-mail is configured and the user has an e-mail address. */
            email_is_sent: boolean;
        };
        /**
         * Problem
         * @description The reason why a request failed. `code` is stable; the texts are for people and may change.
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The path of the request */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description Identifies the request in the log; include it in support requests */
            request_id: string;
            /** @description Errors by field; empty if no field caused the problem */
            errors: components["schemas"]["FieldProblem"][];
        };
        /** @enum {string} */
        ProblemCode: "asset_not_checked_out" | "asset_unavailable" | "conflict" | "duplicate_asset_tag" | "duplicate_email" | "duplicate_serial_number" | "file_missing" | "forbidden" | "idempotency_in_progress" | "idempotency_key_reused" | "in_use" | "internal_error" | "invalid_credentials" | "method_not_allowed" | "not_authenticated" | "not_found" | "payload_too_large" | "precondition_failed" | "rate_limited" | "reservation_conflict" | "token_expired" | "token_reused" | "too_many_attachments" | "unavailable" | "unsupported_media_type" | "validation_error" | "workflow_not_pending";
        /**
         * ReadAllRequest
         * @description Mark all notifications as read, or those created up to `until`.
         */
        ReadAllRequest: {
            until?: string | null;
        };
        /**
         * Readiness
         * @description Whether requests can be served; `degraded` if they are served without an optional service.
         */
        Readiness: {
            /** @enum {string} */
            status: "ok" | "degraded" | "unavailable";
            version: string;
            database: components["schemas"]["Check"];
            migrations: components["schemas"]["Check"];
            redis: components["schemas"]["Check"];
        };
        /**
         * Reference
         * @description A reference to an entity: its id and name.
         */
        Reference: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * RefreshRequest
         * @description A refresh token, unless it is sent as the cookie.
         */
        RefreshRequest: {
            refresh_token?: string | null;
        };
        /**
         * RejectWorkflowRequest
         * @description Reject a workflow, with the reason.
         */
        RejectWorkflowRequest: {
            reason: string;
        };
        /**
         * Reservation
         * @description A reservation of an asset, or of any asset of a model or category, for a period.
         */
        Reservation: {
            /** Format: uuid */
            id: string;
            /** @description The reserved asset. Of a model or category, check-out may replace it by another. */
            asset: components["schemas"]["AssignedAsset"];
            category: components["schemas"]["CategoryReference"] | null;
            model: components["schemas"]["Reference"] | null;
            user: components["schemas"]["Reference"];
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            /** @description Minutes before `starts_at` in which the asset cannot be reserved, as set in its category. */
            buffer_before_minutes: number;
            /** @description Minutes after `ends_at` in which the asset cannot be reserved, as set in its category. */
            buffer_after_minutes: number;
            state: components["schemas"]["ReservationState"];
            note: string | null;
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
            /**
             * @description The path of an iCalendar feed (RFC 5545). It contains a secret: anyone who has it can read the
             *     calendar.
             */
            url: string;
        };
        /**
         * ReservationState
         * @description The state of a reservation.
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
            user_agent: string | null;
            ip_address: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string;
            /** Format: date-time */
            expires_at: string;
            /** @description This request belongs to the session. */
            is_current: boolean;
        };
        /**
         * SetPasswordRequest
         * @description The new password of a user.
         */
        SetPasswordRequest: {
            /** Format: password */
            password: string;
        };
        /**
         * SetPreference
         * @description The channels of one kind of notification.
         */
        SetPreference: {
            kind: components["schemas"]["NotificationKind"];
            in_app: boolean;
            email: boolean;
            chat: boolean;
        };
        /**
         * SetPreferencesRequest
         * @description Replace the preferences; kinds that are not listed use the default channels.
         */
        SetPreferencesRequest: {
            preferences: components["schemas"]["SetPreference"][];
        };
        /**
         * Status
         * @description A status of assets, with the statuses that a check-out and a check-in set.
         */
        Status: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            name_en: string | null;
            /** @description Whether assets with this status are available, in use, unavailable or retired. */
            kind: components["schemas"]["StatusKind"];
            /** @description `#rrggbb`. */
            color: string | null;
            sort_order: number;
            /** @description The status that a check-out sets; null keeps the status. */
            on_check_out: components["schemas"]["StatusReference"] | null;
            /** @description The status that a check-in sets; null keeps the status. */
            on_check_in: components["schemas"]["StatusReference"] | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * StatusKind
         * @description The meaning of a status for the rules of check-out, whatever its name.
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
            code: string;
            kind: components["schemas"]["StatusKind"];
        };
        /**
         * Supplier
         * @description A supplier of assets, licenses or maintenance.
         */
        Supplier: {
            /** Format: uuid */
            id: string;
            name: string;
            contact_name: string | null;
            email: string | null;
            phone: string | null;
            website: string | null;
            address: string | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * TemplateField
         * @description A field of an item that templates of the kind can use, with an example value.
         */
        TemplateField: {
            name: string;
            example: string | null;
        };
        /**
         * TemplateKind
         * @description A kind of notification with the fields, names and filters that its templates can use.
         */
        TemplateKind: {
            kind: components["schemas"]["NotificationKind"];
            /** @description The fields of `item`, and of each of `items`. */
            fields: components["schemas"]["TemplateField"][];
            /** @description The other names that a template can use. */
            names: string[];
            filters: string[];
            templates: components["schemas"]["NotificationTemplate"][];
        };
        /**
         * TemplatePreview
         * @description A template rendered with example values.
         */
        TemplatePreview: {
            subject: string;
            text: string;
            html: string | null;
        };
        /**
         * TokenResponse
         * @description The tokens of a session and its user.
         */
        TokenResponse: {
            user: components["schemas"]["CurrentUser"];
            /** @description Send it as `Authorization: Bearer …`. */
            access_token: string;
            /** @description Can be exchanged once at `/auth/refresh`; also set as a cookie. */
            refresh_token: string;
            /** @constant */
            token_type: "bearer";
            /** @description Lifetime of the access token in seconds. */
            expires_in: number;
        };
        /**
         * TransferRequest
         * @description Transfer a checked-out asset to exactly one user, location or other asset.
         */
        TransferRequest: {
            user_id?: string | null;
            /** @description The location that holds the asset; it becomes the location of the asset too. */
            location_id?: string | null;
            /** @description The asset that the asset is installed in or kept with. */
            parent_asset_id?: string | null;
            /** @description When the asset is to be returned, in the future. Absent: no due date. */
            due_at?: string | null;
            /**
             * @description Status code to set, such as `loaned`. Absent: at check-out the status's `on_check_out` is set, at
             *     transfer the status stays.
             */
            status?: string | null;
            note?: string | null;
        };
        /**
         * UnreadCount
         * @description The number of unread notifications.
         */
        UnreadCount: {
            unread: number;
        };
        /**
         * UpdateApprovalRuleRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateApprovalRuleRequest: {
            name?: string;
            position?: number;
            type?: components["schemas"]["WorkflowType"] | null;
            category_id?: string | null;
            department_id?: string | null;
            minimum_price?: number | string | null;
            steps?: components["schemas"]["ApprovalStep"][];
        };
        /**
         * UpdateAssetModelRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateAssetModelRequest: {
            name?: string;
            model_number?: string | null;
            manufacturer_id?: string | null;
            category_id?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateAssetRequest
         * @description Fields that are not sent stay unchanged; null clears a field. Custom fields are merged by key.
         */
        UpdateAssetRequest: {
            name?: string;
            /** Format: uuid */
            category_id?: string;
            asset_tag?: string;
            serial_number?: string | null;
            /** Format: uuid */
            status_id?: string;
            status?: string;
            model_id?: string | null;
            location_id?: string | null;
            supplier_id?: string | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string;
            purchase_request?: string | null;
            tax_invoice_date?: string | null;
            warranty_months?: number | null;
            order_number?: string | null;
            old_asset_number?: string | null;
            requestable?: boolean;
            description?: string | null;
            notes?: string | null;
            special_notes?: string | null;
            custom_fields?: {
                [key: string]: string | boolean | number | null;
            };
            image_url?: string | null;
        };
        /**
         * UpdateAttachmentRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateAttachmentRequest: {
            file_name?: string;
            description?: string | null;
        };
        /**
         * UpdateCategoryRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateCategoryRequest: {
            code?: string;
            name?: string;
            name_en?: string | null;
            parent_id?: string | null;
            buffer_before_minutes?: number;
            buffer_after_minutes?: number;
        };
        /**
         * UpdateChatAddressRequest
         * @description Fields that are not sent stay unchanged.
         */
        UpdateChatAddressRequest: {
            name?: string;
            /** Format: password */
            url?: string;
            kinds?: components["schemas"]["NotificationKind"][];
        };
        /**
         * UpdateCurrentUserRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateCurrentUserRequest: {
            phone?: string | null;
            locale?: ("ko" | "en") | null;
            time_zone?: string | null;
        };
        /**
         * UpdateCustomFieldRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateCustomFieldRequest: {
            label?: string;
            label_en?: string | null;
            required?: boolean;
            default?: string | boolean | number | null;
            minimum?: number | string | null;
            maximum?: number | string | null;
            choices?: string[];
            sort_order?: number;
        };
        /**
         * UpdateDepartmentRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateDepartmentRequest: {
            code?: string | null;
            name?: string;
            name_en?: string | null;
            parent_id?: string | null;
            manager_id?: string | null;
        };
        /**
         * UpdateLicenseRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateLicenseRequest: {
            name?: string;
            manufacturer_id?: string | null;
            supplier_id?: string | null;
            seats?: number | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string | null;
            order_number?: string | null;
            expires_on?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateLocationRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateLocationRequest: {
            code?: string | null;
            name?: string;
            name_en?: string | null;
            parent_id?: string | null;
            address?: string | null;
        };
        /**
         * UpdateMaintenanceRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateMaintenanceRequest: {
            name?: string;
            kind?: components["schemas"]["MaintenanceKind"];
            supplier_id?: string | null;
            scheduled_on?: string | null;
            cost?: number | string | null;
            currency?: string;
            is_warranty?: boolean;
            recurrence_rule?: string | null;
            interval_months?: number | null;
            notes?: string | null;
        };
        /**
         * UpdateManufacturerRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateManufacturerRequest: {
            name?: string;
            website?: string | null;
            support_email?: string | null;
            support_phone?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateReservationRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateReservationRequest: {
            /** Format: date-time */
            starts_at?: string;
            /** Format: date-time */
            ends_at?: string;
            note?: string | null;
        };
        /**
         * UpdateStatusRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateStatusRequest: {
            code?: string;
            name?: string;
            name_en?: string | null;
            kind?: components["schemas"]["StatusKind"];
            color?: string | null;
            sort_order?: number;
            on_check_out_id?: string | null;
            on_check_in_id?: string | null;
        };
        /**
         * UpdateSupplierRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateSupplierRequest: {
            name?: string;
            contact_name?: string | null;
            email?: string | null;
            phone?: string | null;
            website?: string | null;
            address?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateUserRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateUserRequest: {
            email?: string | null;
            name?: string;
            department_id?: string | null;
            employee_number?: string | null;
            phone?: string | null;
            locale?: ("ko" | "en") | null;
            time_zone?: string | null;
        };
        /**
         * UpdateWebhookRequest
         * @description Fields that are not sent stay unchanged; null clears a field.
         */
        UpdateWebhookRequest: {
            name?: string;
            url?: string;
            events?: string[] | null;
            is_active?: boolean;
        };
        /**
         * User
         * @description A person of the company; without an e-mail address they can hold assets but not sign in.
         */
        User: {
            /** Format: uuid */
            id: string;
            email: string | null;
            name: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["Reference"] | null;
            employee_number: string | null;
            phone: string | null;
            /** @description Language of notifications; null for the company's default. */
            locale: ("ko" | "en") | null;
            /** @description IANA name, such as `Asia/Seoul`; null for the company's time zone. */
            time_zone: string | null;
            /** @description False after deactivation: the user cannot sign in or hold assets. */
            is_active: boolean;
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
            url: string;
            /** @description Actions such as `asset.checked_out` and patterns such as `asset.*`; null means all events. */
            events: string[] | null;
            is_active: boolean;
            disabled_at: string | null;
            /** @description The reason if the system disabled the webhook; null if a user did. */
            disabled_reason: components["schemas"]["DisabledReason"] | null;
            /** @description The first failed attempt since the last successful one. */
            failing_since: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * WebhookDelivery
         * @description A message to a webhook with its delivery attempts.
         */
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description The value of the `webhook-id` header, the same for every attempt. */
            message_id: string;
            /** @description Null for a `ping`. */
            event: components["schemas"]["DeliveredEvent"] | null;
            state: components["schemas"]["DeliveryState"];
            /** @description The last 20 attempts, the oldest first. */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /** @description Null unless the delivery is pending. */
            next_attempt_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * WebhookSecret
         * @description The new secret of a webhook, which no other response contains.
         */
        WebhookSecret: {
            /** @description Begins with `whsec_`; verify the signature by it as Standard Webhooks specifies. */
            secret: string;
            /**
             * Format: date-time
             * @description Until this time, messages are also signed with the previous secret.
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
            type: components["schemas"]["WorkflowType"];
            state: components["schemas"]["WorkflowState"];
            asset: components["schemas"]["AssignedAsset"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            model: components["schemas"]["Reference"] | null;
            quantity: number;
            requester: components["schemas"]["Reference"];
            /** @description The user who receives the asset. */
            requested_for: components["schemas"]["Reference"];
            reason: string;
            starts_at: string | null;
            expected_return_date: string | null;
            /** @description The index of the current approval step, from 0. */
            step: number;
            /** @description The number of approval steps. */
            step_count: number;
            decided_at: string | null;
            decision_note: string | null;
            completed_at: string | null;
            /** @description When the requester acknowledged the decision. */
            acknowledged_at: string | null;
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
            author: components["schemas"]["Reference"];
            text: string;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * WorkflowDecision
         * @description The decision of one approver on one step.
         */
        WorkflowDecision: {
            /** @description The index of the approval step, from 0. */
            step: number;
            decider: components["schemas"]["Reference"];
            approved: boolean;
            note: string | null;
            /** Format: date-time */
            decided_at: string;
        };
        /**
         * WorkflowDetail
         * @description A workflow with its decisions and its assets.
         */
        WorkflowDetail: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["WorkflowType"];
            state: components["schemas"]["WorkflowState"];
            asset: components["schemas"]["AssignedAsset"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            model: components["schemas"]["Reference"] | null;
            quantity: number;
            requester: components["schemas"]["Reference"];
            /** @description The user who receives the asset. */
            requested_for: components["schemas"]["Reference"];
            reason: string;
            starts_at: string | null;
            expected_return_date: string | null;
            /** @description The index of the current approval step, from 0. */
            step: number;
            /** @description The number of approval steps. */
            step_count: number;
            decided_at: string | null;
            decision_note: string | null;
            completed_at: string | null;
            /** @description When the requester acknowledged the decision. */
            acknowledged_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            decisions: components["schemas"]["WorkflowDecision"][];
            /** @description The assets for which the workflow was executed; empty before the final approval. */
            assets: components["schemas"]["AssignedAsset"][];
        };
        /**
         * WorkflowNoteRequest
         * @description Cancel or complete a workflow, with an optional note.
         */
        WorkflowNoteRequest: {
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
            /** @description Workflows that wait for your decision. */
            pending_my_approval: number;
            /** @description Your requests that are pending or approved. */
            open: number;
            /** @description Your requests that were decided and that you have not acknowledged. */
            unacknowledged: number;
        };
        /**
         * WorkflowType
         * @description The action that a workflow requests.
         * @enum {string}
         */
        WorkflowType: "checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal";
    };
    responses: {
        /** @description `not_authenticated`: Authentication is required; `token_expired`: The token has expired; refresh it or sign in again */
        NotAuthenticatedOrTokenExpired: {
            headers: {
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
        /** @description `duplicate_asset_tag`: Another asset has this tag; `duplicate_serial_number`: Another asset has this serial number; `idempotency_in_progress`: The first request with this key is still in progress */
        DuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "idempotency_in_progress";
                };
            };
        };
        /** @description `payload_too_large`: The request is too large */
        PayloadTooLarge: {
            headers: {
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
        /** @description `validation_error`: The request is not valid; `idempotency_key_reused`: This Idempotency-Key was used for another request */
        ValidationErrorOrIdempotencyKeyReused: {
            headers: {
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
        /** @description `duplicate_asset_tag`: Another asset has this tag; `duplicate_serial_number`: Another asset has this serial number; `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        DuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "in_use" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `precondition_failed`: The resource has changed since you read it */
        PreconditionFailed: {
            headers: {
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
        /** @description `duplicate_asset_tag`: Another asset has this tag; `duplicate_serial_number`: Another asset has this serial number; `conflict`: The request conflicts with the current state of the resource */
        DuplicateAssetTagOrDuplicateSerialNumberOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "conflict";
                };
            };
        };
        /** @description `in_use`: The resource is still in use */
        InUse: {
            headers: {
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
        /** @description `duplicate_serial_number`: Another asset has this serial number; `idempotency_in_progress`: The first request with this key is still in progress */
        DuplicateSerialNumberOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_serial_number" | "idempotency_in_progress";
                };
            };
        };
        /** @description `asset_unavailable`: The asset cannot be checked out now; `reservation_conflict`: The asset is reserved or checked out by another user at that time; `idempotency_in_progress`: The first request with this key is still in progress */
        AssetUnavailableOrReservationConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_unavailable" | "reservation_conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `asset_not_checked_out`: The asset is not checked out; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        AssetNotCheckedOutOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_not_checked_out" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `asset_not_checked_out`: The asset is not checked out; `reservation_conflict`: The asset is reserved or checked out by another user at that time; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        AssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_not_checked_out" | "reservation_conflict" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `idempotency_in_progress`: The first request with this key is still in progress */
        IdempotencyInProgress: {
            headers: {
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
        /** @description `workflow_not_pending`: The request has already been decided or withdrawn; `asset_unavailable`: The asset cannot be checked out now; `asset_not_checked_out`: The asset is not checked out; `reservation_conflict`: The asset is reserved or checked out by another user at that time; `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "workflow_not_pending" | "asset_unavailable" | "asset_not_checked_out" | "reservation_conflict" | "in_use" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `conflict`: The request conflicts with the current state of the resource */
        Conflict: {
            headers: {
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
        /** @description `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        ConflictOrIdempotencyInProgress: {
            headers: {
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
        /** @description `not_found`: The resource does not exist, or you do not have access to it; `file_missing`: The file is missing in the file store */
        NotFoundOrFileMissing: {
            headers: {
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
        /** @description `too_many_attachments`: The maximum number of attachments is reached; `idempotency_in_progress`: The first request with this key is still in progress */
        TooManyAttachmentsOrIdempotencyInProgress: {
            headers: {
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
        /** @description `too_many_attachments`: The maximum number of attachments is reached; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        TooManyAttachmentsOrConflictOrIdempotencyInProgress: {
            headers: {
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
        /** @description `reservation_conflict`: The asset is reserved or checked out by another user at that time; `idempotency_in_progress`: The first request with this key is still in progress */
        ReservationConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `reservation_conflict`: The asset is reserved or checked out by another user at that time */
        ReservationConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict";
                };
            };
        };
        /** @description `reservation_conflict`: The asset is reserved or checked out by another user at that time; `asset_unavailable`: The asset cannot be checked out now; `idempotency_in_progress`: The first request with this key is still in progress */
        ReservationConflictOrAssetUnavailableOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "asset_unavailable" | "idempotency_in_progress";
                };
            };
        };
        /** @description `duplicate_email`: Another user has this e-mail address; `conflict`: The request conflicts with the current state of the resource; `idempotency_in_progress`: The first request with this key is still in progress */
        DuplicateEmailOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_email" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `duplicate_email`: Another user has this e-mail address; `conflict`: The request conflicts with the current state of the resource */
        DuplicateEmailOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_email" | "conflict";
                };
            };
        };
        /** @description `in_use`: The resource is still in use; `conflict`: The request conflicts with the current state of the resource */
        InUseOrConflict: {
            headers: {
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
        /** @description `conflict`: The request conflicts with the current state of the resource; `in_use`: The resource is still in use */
        ConflictOrInUse: {
            headers: {
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
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The version of the resource, to be sent as `If-Match` when it is changed */
        ETag: string;
        /** @description The path of the resource */
        Location: string;
    };
    pathItems: never;
}
export type ApiToken = components['schemas']['ApiToken'];
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
export type BulkAssetRequest = components['schemas']['BulkAssetRequest'];
export type BulkAssetResponse = components['schemas']['BulkAssetResponse'];
export type BulkAssetResult = components['schemas']['BulkAssetResult'];
export type BulkAssignmentResult = components['schemas']['BulkAssignmentResult'];
export type BulkCheckInRequest = components['schemas']['BulkCheckInRequest'];
export type BulkCheckInResponse = components['schemas']['BulkCheckInResponse'];
export type BulkCheckOutRequest = components['schemas']['BulkCheckOutRequest'];
export type BulkCheckOutResponse = components['schemas']['BulkCheckOutResponse'];
export type BulkCreate = components['schemas']['BulkCreate'];
export type BulkDelete = components['schemas']['BulkDelete'];
export type BulkUpdate = components['schemas']['BulkUpdate'];
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
export type CreateLicenseRequest = components['schemas']['CreateLicenseRequest'];
export type CreateLocationRequest = components['schemas']['CreateLocationRequest'];
export type CreateMaintenanceRequest = components['schemas']['CreateMaintenanceRequest'];
export type CreateManufacturerRequest = components['schemas']['CreateManufacturerRequest'];
export type CreateReservationRequest = components['schemas']['CreateReservationRequest'];
export type CreateStatusRequest = components['schemas']['CreateStatusRequest'];
export type CreateSupplierRequest = components['schemas']['CreateSupplierRequest'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type CreateWebhookRequest = components['schemas']['CreateWebhookRequest'];
export type CreateWorkflowRequest = components['schemas']['CreateWorkflowRequest'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type CustomField = components['schemas']['CustomField'];
export type CustomFieldType = components['schemas']['CustomFieldType'];
export type DeliveredEvent = components['schemas']['DeliveredEvent'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type DeliveryError = components['schemas']['DeliveryError'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type Department = components['schemas']['Department'];
export type DisabledReason = components['schemas']['DisabledReason'];
export type Event = components['schemas']['Event'];
export type EventActor = components['schemas']['EventActor'];
export type FieldProblem = components['schemas']['FieldProblem'];
export type FinishMaintenanceRequest = components['schemas']['FinishMaintenanceRequest'];
export type Holder = components['schemas']['Holder'];
export type Job = components['schemas']['Job'];
export type JobState = components['schemas']['JobState'];
export type License = components['schemas']['License'];
export type Liveness = components['schemas']['Liveness'];
export type Location = components['schemas']['Location'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type Maintenance = components['schemas']['Maintenance'];
export type MaintenanceKind = components['schemas']['MaintenanceKind'];
export type MaintenanceState = components['schemas']['MaintenanceState'];
export type Manufacturer = components['schemas']['Manufacturer'];
export type ModelAvailability = components['schemas']['ModelAvailability'];
export type NewApiToken = components['schemas']['NewApiToken'];
export type Notification = components['schemas']['Notification'];
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
export type CategoryPage = components['schemas']['CategoryPage'];
export type ChatAddressPage = components['schemas']['ChatAddressPage'];
export type CustomFieldPage = components['schemas']['CustomFieldPage'];
export type DepartmentPage = components['schemas']['DepartmentPage'];
export type EventPage = components['schemas']['EventPage'];
export type JobPage = components['schemas']['JobPage'];
export type LicensePage = components['schemas']['LicensePage'];
export type LocationPage = components['schemas']['LocationPage'];
export type MaintenancePage = components['schemas']['MaintenancePage'];
export type ManufacturerPage = components['schemas']['ManufacturerPage'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type ReservationPage = components['schemas']['ReservationPage'];
export type SessionPage = components['schemas']['SessionPage'];
export type StatusPage = components['schemas']['StatusPage'];
export type SupplierPage = components['schemas']['SupplierPage'];
export type UserPage = components['schemas']['UserPage'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type WorkflowCommentPage = components['schemas']['WorkflowCommentPage'];
export type WorkflowPage = components['schemas']['WorkflowPage'];
export type Permission = components['schemas']['Permission'];
export type Preference = components['schemas']['Preference'];
export type Preferences = components['schemas']['Preferences'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type ReadAllRequest = components['schemas']['ReadAllRequest'];
export type Readiness = components['schemas']['Readiness'];
export type Reference = components['schemas']['Reference'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RejectWorkflowRequest = components['schemas']['RejectWorkflowRequest'];
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
export type Supplier = components['schemas']['Supplier'];
export type TemplateField = components['schemas']['TemplateField'];
export type TemplateKind = components['schemas']['TemplateKind'];
export type TemplatePreview = components['schemas']['TemplatePreview'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type TransferRequest = components['schemas']['TransferRequest'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type UpdateApprovalRuleRequest = components['schemas']['UpdateApprovalRuleRequest'];
export type UpdateAssetModelRequest = components['schemas']['UpdateAssetModelRequest'];
export type UpdateAssetRequest = components['schemas']['UpdateAssetRequest'];
export type UpdateAttachmentRequest = components['schemas']['UpdateAttachmentRequest'];
export type UpdateCategoryRequest = components['schemas']['UpdateCategoryRequest'];
export type UpdateChatAddressRequest = components['schemas']['UpdateChatAddressRequest'];
export type UpdateCurrentUserRequest = components['schemas']['UpdateCurrentUserRequest'];
export type UpdateCustomFieldRequest = components['schemas']['UpdateCustomFieldRequest'];
export type UpdateDepartmentRequest = components['schemas']['UpdateDepartmentRequest'];
export type UpdateLicenseRequest = components['schemas']['UpdateLicenseRequest'];
export type UpdateLocationRequest = components['schemas']['UpdateLocationRequest'];
export type UpdateMaintenanceRequest = components['schemas']['UpdateMaintenanceRequest'];
export type UpdateManufacturerRequest = components['schemas']['UpdateManufacturerRequest'];
export type UpdateReservationRequest = components['schemas']['UpdateReservationRequest'];
export type UpdateStatusRequest = components['schemas']['UpdateStatusRequest'];
export type UpdateSupplierRequest = components['schemas']['UpdateSupplierRequest'];
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
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationErrorOrIdempotencyKeyReused = components['responses']['ValidationErrorOrIdempotencyKeyReused'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrConflict = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrConflict'];
export type ResponseInUse = components['responses']['InUse'];
export type ResponseDuplicateSerialNumberOrIdempotencyInProgress = components['responses']['DuplicateSerialNumberOrIdempotencyInProgress'];
export type ResponseAssetUnavailableOrReservationConflictOrIdempotencyInProgress = components['responses']['AssetUnavailableOrReservationConflictOrIdempotencyInProgress'];
export type ResponseAssetNotCheckedOutOrConflictOrIdempotencyInProgress = components['responses']['AssetNotCheckedOutOrConflictOrIdempotencyInProgress'];
export type ResponseAssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress = components['responses']['AssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress'];
export type ResponseIdempotencyInProgress = components['responses']['IdempotencyInProgress'];
export type ResponseWorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress = components['responses']['WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseConflictOrIdempotencyInProgress = components['responses']['ConflictOrIdempotencyInProgress'];
export type ResponseNotFoundOrFileMissing = components['responses']['NotFoundOrFileMissing'];
export type ResponseTooManyAttachmentsOrIdempotencyInProgress = components['responses']['TooManyAttachmentsOrIdempotencyInProgress'];
export type ResponseTooManyAttachmentsOrConflictOrIdempotencyInProgress = components['responses']['TooManyAttachmentsOrConflictOrIdempotencyInProgress'];
export type ResponseReservationConflictOrIdempotencyInProgress = components['responses']['ReservationConflictOrIdempotencyInProgress'];
export type ResponseReservationConflict = components['responses']['ReservationConflict'];
export type ResponseReservationConflictOrAssetUnavailableOrIdempotencyInProgress = components['responses']['ReservationConflictOrAssetUnavailableOrIdempotencyInProgress'];
export type ResponseDuplicateEmailOrConflictOrIdempotencyInProgress = components['responses']['DuplicateEmailOrConflictOrIdempotencyInProgress'];
export type ResponseDuplicateEmailOrConflict = components['responses']['DuplicateEmailOrConflict'];
export type ResponseInUseOrConflict = components['responses']['InUseOrConflict'];
export type ResponseInvalidCredentialsOrNotAuthenticatedOrTokenExpired = components['responses']['InvalidCredentialsOrNotAuthenticatedOrTokenExpired'];
export type ResponseTokenReusedOrNotAuthenticatedOrTokenExpired = components['responses']['TokenReusedOrNotAuthenticatedOrTokenExpired'];
export type ResponseConflictOrInUse = components['responses']['ConflictOrInUse'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    list_assets: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "asset_tag" | "-asset_tag" | "name" | "-name" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "grade" | "-grade" | "serial_number" | "-serial_number" | "warranty_expires" | "-warranty_expires" | "status" | "-status" | "category" | "-category" | "model" | "-model" | "location" | "-location" | "supplier" | "-supplier" | "holder" | "-holder")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                /** @description Return the list as of this time */
                as_of?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_tag?: string[];
                asset_tag__ne?: string[];
                asset_tag__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                currency?: string[];
                currency__ne?: string[];
                currency__icontains?: string;
                requestable?: boolean[];
                serial_number?: string[];
                serial_number__ne?: string[];
                serial_number__icontains?: string;
                serial_number__isnull?: boolean;
                old_asset_number?: string[];
                old_asset_number__ne?: string[];
                old_asset_number__icontains?: string;
                old_asset_number__isnull?: boolean;
                order_number?: string[];
                order_number__ne?: string[];
                order_number__icontains?: string;
                order_number__isnull?: boolean;
                purchase_request?: string[];
                purchase_request__ne?: string[];
                purchase_request__icontains?: string;
                purchase_request__isnull?: boolean;
                purchase_date?: string[];
                purchase_date__ne?: string[];
                purchase_date__gte?: string;
                purchase_date__lte?: string;
                purchase_date__gt?: string;
                purchase_date__lt?: string;
                purchase_date__isnull?: boolean;
                purchase_price?: string[];
                purchase_price__ne?: string[];
                purchase_price__gte?: string;
                purchase_price__lte?: string;
                purchase_price__gt?: string;
                purchase_price__lt?: string;
                purchase_price__isnull?: boolean;
                tax_invoice_date?: string[];
                tax_invoice_date__ne?: string[];
                tax_invoice_date__gte?: string;
                tax_invoice_date__lte?: string;
                tax_invoice_date__gt?: string;
                tax_invoice_date__lt?: string;
                tax_invoice_date__isnull?: boolean;
                warranty_months?: number[];
                warranty_months__ne?: number[];
                warranty_months__gte?: number;
                warranty_months__lte?: number;
                warranty_months__gt?: number;
                warranty_months__lt?: number;
                warranty_months__isnull?: boolean;
                warranty_expires?: string[];
                warranty_expires__ne?: string[];
                warranty_expires__gte?: string;
                warranty_expires__lte?: string;
                warranty_expires__gt?: string;
                warranty_expires__lt?: string;
                warranty_expires__isnull?: boolean;
                description?: string[];
                description__ne?: string[];
                description__icontains?: string;
                description__isnull?: boolean;
                notes?: string[];
                notes__ne?: string[];
                notes__icontains?: string;
                notes__isnull?: boolean;
                special_notes?: string[];
                special_notes__ne?: string[];
                special_notes__icontains?: string;
                special_notes__isnull?: boolean;
                status?: string[];
                status__ne?: string[];
                status__icontains?: string;
                status_id?: string[];
                status_id__ne?: string[];
                status_kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                status_kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
                grade?: ("A" | "B" | "C")[];
                grade__ne?: ("A" | "B" | "C")[];
                grade__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                location_id?: string[];
                location_id__ne?: string[];
                location_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                holder_id?: string[];
                holder_id__ne?: string[];
                holder_id__isnull?: boolean;
                holder_type?: ("user" | "location" | "asset")[];
                holder_type__ne?: ("user" | "location" | "asset")[];
                holder_type__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.ram_gb__gte=16`, lookups by the field's type */
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
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAssetResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress"];
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
                asset_tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
    get_asset: {
        parameters: {
            query?: {
                /** @description Return the asset as of this time */
                as_of?: string;
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrConflict"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateSerialNumberOrIdempotencyInProgress"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                occurred_at?: string[];
                occurred_at__ne?: string[];
                occurred_at__gte?: string;
                occurred_at__lte?: string;
                occurred_at__gt?: string;
                occurred_at__lt?: string;
                actor_id?: string[];
                actor_id__ne?: string[];
                actor_id__isnull?: boolean;
                actor_name?: string[];
                actor_name__ne?: string[];
                actor_name__icontains?: string;
                action?: string[];
                action__ne?: string[];
                action__icontains?: string;
                entity_type?: string[];
                entity_type__ne?: string[];
                entity_type__icontains?: string;
                entity_id?: string[];
                entity_id__ne?: string[];
                request_id?: string[];
                request_id__ne?: string[];
                request_id__icontains?: string;
                request_id__isnull?: boolean;
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
    list_assignments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("checked_out_at" | "-checked_out_at" | "due_at" | "-due_at" | "checked_in_at" | "-checked_in_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                open?: boolean[];
                overdue?: boolean[];
                asset_id?: string[];
                asset_id__ne?: string[];
                holder_id?: string[];
                holder_id__ne?: string[];
                holder_id__isnull?: boolean;
                user_id?: string[];
                user_id__ne?: string[];
                user_id__isnull?: boolean;
                location_id?: string[];
                location_id__ne?: string[];
                location_id__isnull?: boolean;
                parent_asset_id?: string[];
                parent_asset_id__ne?: string[];
                parent_asset_id__isnull?: boolean;
                checked_out_at?: string[];
                checked_out_at__ne?: string[];
                checked_out_at__gte?: string;
                checked_out_at__lte?: string;
                checked_out_at__gt?: string;
                checked_out_at__lt?: string;
                due_at?: string[];
                due_at__ne?: string[];
                due_at__gte?: string;
                due_at__lte?: string;
                due_at__gt?: string;
                due_at__lt?: string;
                due_at__isnull?: boolean;
                checked_in_at?: string[];
                checked_in_at__ne?: string[];
                checked_in_at__gte?: string;
                checked_in_at__lte?: string;
                checked_in_at__gt?: string;
                checked_in_at__lt?: string;
                checked_in_at__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                assignment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
    check_out_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCheckOutResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetUnavailableOrReservationConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCheckInResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetUnavailableOrReservationConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflows: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "expected_return_date" | "-expected_return_date" | "decided_at" | "-decided_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                state?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                state__ne?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                requester_id?: string[];
                requester_id__ne?: string[];
                requested_for_id?: string[];
                requested_for_id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                decided_at?: string[];
                decided_at__ne?: string[];
                decided_at__gte?: string;
                decided_at__lte?: string;
                decided_at__gt?: string;
                decided_at__lt?: string;
                decided_at__isnull?: boolean;
                expected_return_date?: string[];
                expected_return_date__ne?: string[];
                expected_return_date__gte?: string;
                expected_return_date__lte?: string;
                expected_return_date__gt?: string;
                expected_return_date__lt?: string;
                expected_return_date__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
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
    get_workflow_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "expected_return_date" | "-expected_return_date" | "decided_at" | "-decided_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                state?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                state__ne?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                requester_id?: string[];
                requester_id__ne?: string[];
                requested_for_id?: string[];
                requested_for_id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                decided_at?: string[];
                decided_at__ne?: string[];
                decided_at__gte?: string;
                decided_at__lte?: string;
                decided_at__gt?: string;
                decided_at__lt?: string;
                decided_at__isnull?: boolean;
                expected_return_date?: string[];
                expected_return_date__ne?: string[];
                expected_return_date__gte?: string;
                expected_return_date__lte?: string;
                expected_return_date__gt?: string;
                expected_return_date__lt?: string;
                expected_return_date__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveWorkflowRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowNoteRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowNoteRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                author_id?: string[];
                author_id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
            };
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                workflow_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                workflow_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                workflow_id: string;
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                kind?: ("workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "warranty_expiring" | "license_expiring" | "webhook_disabled")[];
                kind__ne?: ("workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "warranty_expiring" | "license_expiring" | "webhook_disabled")[];
                entity_type?: string[];
                entity_type__ne?: string[];
                entity_type__icontains?: string;
                entity_id?: string[];
                entity_id__ne?: string[];
                entity_id__isnull?: boolean;
                unread?: boolean[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadAllRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
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
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "scheduled_on" | "-scheduled_on" | "started_at" | "-started_at" | "cost" | "-cost")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                asset_id?: string[];
                asset_id__ne?: string[];
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                kind?: ("repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other")[];
                kind__ne?: ("repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other")[];
                state?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                state__ne?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                scheduled_on?: string[];
                scheduled_on__ne?: string[];
                scheduled_on__gte?: string;
                scheduled_on__lte?: string;
                scheduled_on__gt?: string;
                scheduled_on__lt?: string;
                scheduled_on__isnull?: boolean;
                started_at?: string[];
                started_at__ne?: string[];
                started_at__gte?: string;
                started_at__lte?: string;
                started_at__gt?: string;
                started_at__lt?: string;
                started_at__isnull?: boolean;
                finished_at?: string[];
                finished_at__ne?: string[];
                finished_at__gte?: string;
                finished_at__lte?: string;
                finished_at__gt?: string;
                finished_at__lt?: string;
                finished_at__isnull?: boolean;
                cost?: string[];
                cost__ne?: string[];
                cost__gte?: string;
                cost__lte?: string;
                cost__gt?: string;
                cost__lt?: string;
                cost__isnull?: boolean;
                is_warranty?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
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
    get_maintenance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
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
    restore_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
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
    start_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
    finish_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishMaintenanceRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
    list_attachments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of a cached copy; returns 304 if it is unchanged */
                "If-None-Match"?: string;
                /** @description A byte range, such as `bytes=0-1023`; returns 206 with that part */
                Range?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The requested part of the file */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The cached copy is unchanged */
            304: {
                headers: {
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
                /** @description The `ETag` of a cached copy; returns 304 if it is unchanged */
                "If-None-Match"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The requested part of the file */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The cached copy is unchanged */
            304: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "starts_at" | "-starts_at" | "ends_at" | "-ends_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                state?: ("reserved" | "checked_out" | "cancelled" | "no_show")[];
                state__ne?: ("reserved" | "checked_out" | "cancelled" | "no_show")[];
                asset_id?: string[];
                asset_id__ne?: string[];
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                user_id?: string[];
                user_id__ne?: string[];
                starts_at?: string[];
                starts_at__ne?: string[];
                starts_at__gte?: string;
                starts_at__lte?: string;
                starts_at__gt?: string;
                starts_at__lt?: string;
                ends_at?: string[];
                ends_at__ne?: string[];
                ends_at__gte?: string;
                ends_at__lte?: string;
                ends_at__gt?: string;
                ends_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReservationConflictOrIdempotencyInProgress"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
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
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflict"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflict"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOutReservationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflictOrAssetUnavailableOrIdempotencyInProgress"];
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
                from: string;
                to: string;
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
    get_asset_model_availability: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
    get_reservation_calendar: {
        parameters: {
            query: {
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "position" | "-position" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
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
    get_approval_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
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
    restore_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
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
    list_users: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("name" | "-name" | "email" | "-email" | "employee_number" | "-employee_number" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                email?: string[];
                email__ne?: string[];
                email__icontains?: string;
                email__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                role?: ("admin" | "manager" | "employee")[];
                role__ne?: ("admin" | "manager" | "employee")[];
                department_id?: string[];
                department_id__ne?: string[];
                department_id__isnull?: boolean;
                employee_number?: string[];
                employee_number__ne?: string[];
                employee_number__icontains?: string;
                employee_number__isnull?: boolean;
                is_active?: boolean[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateEmailOrConflictOrIdempotencyInProgress"];
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
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateEmailOrConflict"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "asset_tag" | "-asset_tag" | "name" | "-name" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "grade" | "-grade" | "serial_number" | "-serial_number" | "warranty_expires" | "-warranty_expires" | "status" | "-status" | "category" | "-category" | "model" | "-model" | "location" | "-location" | "supplier" | "-supplier" | "holder" | "-holder")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                /** @description Return the list as of this time */
                as_of?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_tag?: string[];
                asset_tag__ne?: string[];
                asset_tag__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                currency?: string[];
                currency__ne?: string[];
                currency__icontains?: string;
                requestable?: boolean[];
                serial_number?: string[];
                serial_number__ne?: string[];
                serial_number__icontains?: string;
                serial_number__isnull?: boolean;
                old_asset_number?: string[];
                old_asset_number__ne?: string[];
                old_asset_number__icontains?: string;
                old_asset_number__isnull?: boolean;
                order_number?: string[];
                order_number__ne?: string[];
                order_number__icontains?: string;
                order_number__isnull?: boolean;
                purchase_request?: string[];
                purchase_request__ne?: string[];
                purchase_request__icontains?: string;
                purchase_request__isnull?: boolean;
                purchase_date?: string[];
                purchase_date__ne?: string[];
                purchase_date__gte?: string;
                purchase_date__lte?: string;
                purchase_date__gt?: string;
                purchase_date__lt?: string;
                purchase_date__isnull?: boolean;
                purchase_price?: string[];
                purchase_price__ne?: string[];
                purchase_price__gte?: string;
                purchase_price__lte?: string;
                purchase_price__gt?: string;
                purchase_price__lt?: string;
                purchase_price__isnull?: boolean;
                tax_invoice_date?: string[];
                tax_invoice_date__ne?: string[];
                tax_invoice_date__gte?: string;
                tax_invoice_date__lte?: string;
                tax_invoice_date__gt?: string;
                tax_invoice_date__lt?: string;
                tax_invoice_date__isnull?: boolean;
                warranty_months?: number[];
                warranty_months__ne?: number[];
                warranty_months__gte?: number;
                warranty_months__lte?: number;
                warranty_months__gt?: number;
                warranty_months__lt?: number;
                warranty_months__isnull?: boolean;
                warranty_expires?: string[];
                warranty_expires__ne?: string[];
                warranty_expires__gte?: string;
                warranty_expires__lte?: string;
                warranty_expires__gt?: string;
                warranty_expires__lt?: string;
                warranty_expires__isnull?: boolean;
                description?: string[];
                description__ne?: string[];
                description__icontains?: string;
                description__isnull?: boolean;
                notes?: string[];
                notes__ne?: string[];
                notes__icontains?: string;
                notes__isnull?: boolean;
                special_notes?: string[];
                special_notes__ne?: string[];
                special_notes__icontains?: string;
                special_notes__isnull?: boolean;
                status?: string[];
                status__ne?: string[];
                status__icontains?: string;
                status_id?: string[];
                status_id__ne?: string[];
                status_kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                status_kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
                grade?: ("A" | "B" | "C")[];
                grade__ne?: ("A" | "B" | "C")[];
                grade__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                location_id?: string[];
                location_id__ne?: string[];
                location_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                holder_id?: string[];
                holder_id__ne?: string[];
                holder_id__isnull?: boolean;
                holder_type?: ("user" | "location" | "asset")[];
                holder_type__ne?: ("user" | "location" | "asset")[];
                holder_type__isnull?: boolean;
                /** @description Filters by custom fields: `custom_fields.ram_gb__gte=16`, lookups by the field's type */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description The refresh token of a browser, accepted from pages of this site or of CORS_ORIGINS */
                sams_refresh_token?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description The refresh token of a browser, accepted from pages of this site or of CORS_ORIGINS */
                sams_refresh_token?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
            /** @description Successful Response */
            204: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "last_used_at" | "-last_used_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                occurred_at?: string[];
                occurred_at__ne?: string[];
                occurred_at__gte?: string;
                occurred_at__lte?: string;
                occurred_at__gt?: string;
                occurred_at__lt?: string;
                actor_id?: string[];
                actor_id__ne?: string[];
                actor_id__isnull?: boolean;
                actor_name?: string[];
                actor_name__ne?: string[];
                actor_name__icontains?: string;
                action?: string[];
                action__ne?: string[];
                action__icontains?: string;
                entity_type?: string[];
                entity_type__ne?: string[];
                entity_type__icontains?: string;
                entity_id?: string[];
                entity_id__ne?: string[];
                request_id?: string[];
                request_id__ne?: string[];
                request_id__icontains?: string;
                request_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                entity_type?: string;
                entity_id?: string;
            };
            header?: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                name_en?: string[];
                name_en__ne?: string[];
                name_en__icontains?: string;
                name_en__isnull?: boolean;
                parent_id?: string[];
                parent_id__ne?: string[];
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
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
    get_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
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
    restore_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
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
    list_locations: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                code__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                name_en?: string[];
                name_en__ne?: string[];
                name_en__icontains?: string;
                name_en__isnull?: boolean;
                parent_id?: string[];
                parent_id__ne?: string[];
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
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
    get_location: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
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
    restore_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
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
    list_statuses: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "sort_order" | "-sort_order" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
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
    get_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
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
    restore_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
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
    list_departments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                code__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                name_en?: string[];
                name_en__ne?: string[];
                name_en__icontains?: string;
                name_en__isnull?: boolean;
                parent_id?: string[];
                parent_id__ne?: string[];
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
    get_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
    restore_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
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
    list_manufacturers: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "manufacturer" | "-manufacturer")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                model_number?: string[];
                model_number__ne?: string[];
                model_number__icontains?: string;
                model_number__isnull?: boolean;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
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
    get_asset_model: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
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
    restore_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "manufacturer" | "-manufacturer" | "purchase_date" | "-purchase_date" | "expires_on" | "-expires_on")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                seats?: number[];
                seats__ne?: number[];
                seats__gte?: number;
                seats__lte?: number;
                seats__gt?: number;
                seats__lt?: number;
                seats__isnull?: boolean;
                purchase_date?: string[];
                purchase_date__ne?: string[];
                purchase_date__gte?: string;
                purchase_date__lte?: string;
                purchase_date__gt?: string;
                purchase_date__lt?: string;
                purchase_date__isnull?: boolean;
                order_number?: string[];
                order_number__ne?: string[];
                order_number__icontains?: string;
                order_number__isnull?: boolean;
                expires_on?: string[];
                expires_on__ne?: string[];
                expires_on__gte?: string;
                expires_on__lte?: string;
                expires_on__gt?: string;
                expires_on__lt?: string;
                expires_on__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
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
    get_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
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
    restore_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
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
    list_custom_fields: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "sort_order" | "-sort_order" | "key" | "-key")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                key?: string[];
                key__ne?: string[];
                key__icontains?: string;
                type?: ("text" | "number" | "date" | "boolean" | "choice" | "url")[];
                type__ne?: ("text" | "number" | "date" | "boolean" | "choice" | "url")[];
                category_id?: string[];
                category_id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
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
    get_custom_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
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
    list_jobs: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "run_at" | "-run_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                state?: ("queued" | "running" | "failed")[];
                state__ne?: ("queued" | "running" | "failed")[];
                key?: string[];
                key__ne?: string[];
                key__icontains?: string;
                key__isnull?: boolean;
                attempts?: number[];
                attempts__ne?: number[];
                attempts__gte?: number;
                attempts__lte?: number;
                attempts__gt?: number;
                attempts__lt?: number;
                run_at?: string[];
                run_at__ne?: string[];
                run_at__gte?: string;
                run_at__lte?: string;
                run_at__gt?: string;
                run_at__lt?: string;
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
    list_webhooks: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Search text: parts of words separated by spaces, all of which must match */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                url?: string[];
                url__ne?: string[];
                url__icontains?: string;
                is_active?: boolean[];
                failing_since?: string[];
                failing_since__ne?: string[];
                failing_since__gte?: string;
                failing_since__lte?: string;
                failing_since__gt?: string;
                failing_since__lt?: string;
                failing_since__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                event_id?: string[];
                event_id__ne?: string[];
                event_id__isnull?: boolean;
                state?: ("pending" | "delivered" | "failed")[];
                state__ne?: ("pending" | "delivered" | "failed")[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
            };
            header?: never;
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                webhook_id: string;
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
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
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                limit?: number;
                /** @description The `next_cursor` of the previous page */
                cursor?: string;
                /** @description Sort keys, separated by commas; `-` before a key sorts in descending order */
                sort?: ("created_at" | "-created_at" | "name" | "-name")[];
                /** @description Whether to return `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                user_id?: string[];
                user_id__ne?: string[];
                user_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
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
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
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
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
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
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                /** @description The `ETag` of the version you read. Returns 412 if the resource has changed since; `*` matches any version */
                "If-Match"?: string;
            };
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
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
                /** @description A unique text chosen by the client, such as a UUID. A request repeated with the same key within 24 hours is not executed again: it returns the first response with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
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
            /** @description Successful Response */
            200: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
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
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Requests cannot be served now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
}
